import type { PanelIssue } from '../../protocol/panel';
import { usePage } from '../page';
import { AskButtons } from './EmptyPage';
import { Issues } from './Issues';

/** Nothing could be read: why, and what to do about it. */
export function ProblemPage({ issues }: { readonly issues: readonly PanelIssue[] }) {
  const { label } = usePage();
  return (
    <section class="notice">
      <h1>{label('problem.title')}</h1>
      <Issues issues={issues} />
      <p>{label('problem.how')}</p>
      <AskButtons />
    </section>
  );
}
