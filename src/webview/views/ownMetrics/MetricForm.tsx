import { useEffect, useId, useRef } from 'preact/hooks';
import type { FormulaWord, MetricDraft, OwnMetricsState } from '../../../protocol/ownMetrics';
import { usePage } from '../../page';
import { DraftIssues } from './DraftIssues';
import { DraftValue } from './DraftValue';
import { MetricFacts } from './MetricFacts';
import { Remarks } from './OwnMetrics';
import { ParamRows } from './ParamRows';
import { StepRows } from './StepRows';
import { useMetricDraft } from './useMetricDraft';
import { WordList } from './WordList';

interface MetricFormProps {
  readonly form: NonNullable<OwnMetricsState['form']>;
  readonly words: readonly FormulaWord[];
  readonly remarks: readonly string[];
}

/** A metric as it is being written, with what comes of it while one types. */
export function MetricForm({ form: { isNew, preview, problem }, words, remarks }: MetricFormProps) {
  const { label, send } = usePage();
  const id = useId();
  const element = useRef<HTMLFormElement>(null);
  const [draft, change, drop] = useMetricDraft(preview.draft);
  useEffect(() => {
    element.current?.querySelector<HTMLElement>('input')?.focus({ preventScroll: true });
    element.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const save = (event: Event): void => {
    event.preventDefault();
    drop();
    send('saveMetric', { draft });
    element.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  };
  const close = (): void => {
    drop();
    send('closeMetric', {});
  };
  return (
    <form class="metric-form" ref={element} aria-labelledby={`${id}-title`} onSubmit={save}>
      <h2 id={`${id}-title`}>{label(isNew ? 'ownMetrics.newTitle' : 'ownMetrics.editTitle')}</h2>
      <MetricFacts draft={draft} preview={preview} onChange={change} />
      <StepRows draft={draft} preview={preview} words={wordsOf(draft, words)} onChange={change} />
      <ParamRows draft={draft} preview={preview} onChange={change} />
      <DraftValue preview={preview} />
      <DraftIssues issues={preview.others} />
      <p class="own-problem" role="alert">
        {problem}
      </p>
      <p class="actions">
        <button type="submit" class="button is-primary">
          {label('ownMetrics.save')}
        </button>
        <button type="button" class="button" onClick={close}>
          {label('ownMetrics.cancel')}
        </button>
      </p>
      <Remarks remarks={remarks} />
      <WordList words={words} />
    </form>
  );
}

/** What the formulas of a draft may hold, its own parameters and steps among them. */
function wordsOf({ steps, params }: MetricDraft, words: readonly FormulaWord[]): readonly FormulaWord[] {
  const own = [...params, ...steps].flatMap(({ name }) => (name === '' ? [] : [{ name, signature: name, doc: '' }]));
  return [...own, ...words];
}
