import { usePage } from '../page';

/** The reason behind a finding, folded until somebody asks. */
export function WhyItMatters({ words }: { readonly words: string }) {
  const { label } = usePage();
  return (
    <details class="finding-why">
      <summary>{label('findings.why')}</summary>
      <p>{words}</p>
    </details>
  );
}
