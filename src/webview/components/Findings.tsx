import { useLayoutEffect, useRef } from 'preact/hooks';
import type { FindingsState } from '../../protocol/findings';
import { usePage } from '../page';
import { AppliedCard } from './AppliedCard';
import { FindingCard } from './FindingCard';
import { useSteadyPlace } from './useSteadyPlace';

interface FindingsProps {
  readonly findings: FindingsState | undefined;
  readonly onChooseSample: (sample: number) => void;
}

/** What stands out about the numbers: fixes that were applied and warnings at once, notes behind one quiet line. */
export function Findings({ findings, onChooseSample }: FindingsProps) {
  const { label } = usePage();
  const section = useRef<HTMLElement>(null);
  const { found = [], applied = [], isCurrent = true } = findings ?? {};
  const warnings = found.filter(({ severity }) => severity === 'warning');
  const notes = found.filter(({ severity }) => severity === 'info');
  const keepFocusOn = useKeptFocus(section, findings);
  useSteadyPlace(section, findings);
  const cards = (listed: typeof found) =>
    listed.map((finding) => (
      <FindingCard
        key={finding.code}
        finding={finding}
        isCurrent={isCurrent}
        onChooseSample={onChooseSample}
        onApply={() => keepFocusOn(finding.code)}
      />
    ));
  const name = applied.length + found.length > 0 ? label('findings.label') : undefined;
  return (
    <section class={isCurrent ? 'findings' : 'findings is-stale'} aria-label={name} ref={section}>
      <p class="visually-hidden" role="status">
        {isCurrent && found.length > 0 && label('findings.told', { warnings: warnings.length, notes: notes.length })}
      </p>
      {applied.length + warnings.length > 0 && (
        <ul class="finding-list">
          {applied.map((fix, at) => (
            <AppliedCard key={`${fix.code} ${String(at)}`} fix={fix} at={at} onUndo={() => keepFocusOn(fix.code)} />
          ))}
          {cards(warnings)}
        </ul>
      )}
      {notes.length > 0 && (
        <details class="notes">
          <summary>{label('findings.notes', { count: notes.length })}</summary>
          <ul class="finding-list">{cards(notes)}</ul>
        </details>
      )}
    </section>
  );
}

/** Puts the focus on the button of the same finding once the one that was pressed is gone: "Undo" after the fix, and back. */
function useKeptFocus(
  section: { readonly current: HTMLElement | null },
  findings: FindingsState | undefined,
): (code: string) => void {
  const pressed = useRef<string | undefined>(undefined);
  useLayoutEffect(() => {
    const code = pressed.current;
    if (code === undefined || findings?.isCurrent !== true) return;
    pressed.current = undefined;
    if (document.activeElement !== document.body) return;
    const buttons = section.current?.querySelectorAll<HTMLElement>('[data-finding]') ?? [];
    [...buttons].find(({ dataset }) => dataset.finding === code)?.focus({ preventScroll: true });
  }, [findings]);
  return (code) => {
    pressed.current = code;
  };
}
