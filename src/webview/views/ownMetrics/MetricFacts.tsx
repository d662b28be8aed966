import { useId } from 'preact/hooks';
import type { DraftPreview, MetricDraft } from '../../../protocol/ownMetrics';
import { usePage } from '../../page';
import { DraftIssues, hasMistake } from './DraftIssues';

export interface DraftPartProps {
  readonly draft: MetricDraft;
  readonly preview: DraftPreview;
  readonly onChange: (change: Partial<MetricDraft>) => void;
}

/** Name, what it is, which way is better, and a sentence about it. */
export function MetricFacts({ draft, preview, onChange }: DraftPartProps) {
  const { label } = usePage();
  const id = useId();
  // Nobody is told that a name is missing before anything is typed.
  const issues = draft.name === '' && preview.draft.name === '' ? [] : preview.name;
  return (
    <div class="metric-facts">
      <label class="own-label" for={`${id}-name`}>
        {label('ownMetrics.name')}
      </label>
      <div>
        <input
          id={`${id}-name`}
          class="typed-field own-wide"
          type="text"
          autocomplete="off"
          spellcheck={false}
          placeholder="smape"
          aria-invalid={hasMistake(issues)}
          aria-describedby={`${id}-issues`}
          value={draft.name}
          onInput={(event) => onChange({ name: event.currentTarget.value })}
        />
        <DraftIssues id={`${id}-issues`} issues={issues} />
      </div>
      <label class="own-label" for={`${id}-kind`}>
        {label('ownMetrics.kind')}
      </label>
      <p class="own-choices">
        <span class="select">
          <select
            id={`${id}-kind`}
            value={draft.kind}
            onChange={(event) => onChange({ kind: event.currentTarget.value === 'loss' ? 'loss' : 'metric' })}
          >
            <option value="metric">{label('ownMetrics.metric')}</option>
            <option value="loss">{label('ownMetrics.loss')}</option>
          </select>
        </span>
        <span class="select">
          <select
            aria-label={label('ownMetrics.better')}
            value={draft.better}
            onChange={(event) => onChange({ better: toBetter(event.currentTarget.value) })}
          >
            <option value="">{label('ownMetrics.betterNotSaid')}</option>
            <option value="lower">{label('ownMetrics.lower')}</option>
            <option value="higher">{label('ownMetrics.higher')}</option>
          </select>
        </span>
      </p>
      <label class="own-label" for={`${id}-doc`}>
        {label('ownMetrics.doc')}
      </label>
      <input
        id={`${id}-doc`}
        class="typed-field own-wide own-prose"
        type="text"
        autocomplete="off"
        placeholder={label('ownMetrics.docHow')}
        value={draft.doc}
        onInput={(event) => onChange({ doc: event.currentTarget.value })}
      />
    </div>
  );
}

function toBetter(value: string): MetricDraft['better'] {
  return value === 'lower' || value === 'higher' ? value : '';
}
