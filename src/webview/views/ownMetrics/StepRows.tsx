import { useId } from 'preact/hooks';
import type { DraftPreview, DraftStep, FormulaWord } from '../../../protocol/ownMetrics';
import { Icon } from '../../components/Icon';
import { ScrollBox } from '../../components/ScrollBox';
import { Tex } from '../../components/Tex';
import { usePage } from '../../page';
import { DraftIssues, hasMistake } from './DraftIssues';
import { FormulaField } from './FormulaField';
import type { DraftPartProps } from './MetricFacts';

interface StepRowsProps extends DraftPartProps {
  readonly words: readonly FormulaWord[];
}

/** The steps, the last of which is the result. */
export function StepRows({ draft: { steps }, preview, words, onChange }: StepRowsProps) {
  const { label } = usePage();
  const put = (at: number, part: Partial<DraftStep>): void =>
    onChange({ steps: steps.map((step, index) => (index === at ? { ...step, ...part } : step)) });
  const add = (): void => {
    const step = { name: `step${String(steps.length)}`, formula: '', isState: false };
    // The result stays the last.
    onChange({ steps: [...steps.slice(0, -1), step, ...steps.slice(-1)] });
  };
  return (
    <fieldset class="step-rows">
      <legend class="own-label">{label('ownMetrics.steps')}</legend>
      <p class="own-remarks">{label('ownMetrics.stepsHow')}</p>
      {steps.map((step, index) => (
        <StepRow
          key={index}
          step={step}
          number={index + 1}
          shown={previewOf(step, preview, index)}
          words={words}
          canRemove={steps.length > 1}
          onChange={(part) => put(index, part)}
          onRemove={() => onChange({ steps: steps.filter((_, other) => other !== index) })}
        />
      ))}
      <button type="button" class="link own-add" onClick={add}>
        {label('ownMetrics.addStep')}
      </button>
    </fieldset>
  );
}

type Shown = DraftPreview['steps'][number] & { readonly isCurrent: boolean };

/** What is known of a step; its TeX and issues stay until the host has read what is typed now. */
function previewOf(step: DraftStep, preview: DraftPreview, index: number): Shown {
  const { tex, issues } = preview.steps[index] ?? { tex: '', issues: [] };
  const isBlank = step.formula.trim() === '';
  return { tex, issues: isBlank ? [] : issues, isCurrent: preview.draft.steps[index]?.formula === step.formula };
}

interface StepRowProps {
  readonly step: DraftStep;
  /** Counted from 1. */
  readonly number: number;
  readonly shown: Shown;
  readonly words: readonly FormulaWord[];
  readonly canRemove: boolean;
  readonly onChange: (part: Partial<DraftStep>) => void;
  readonly onRemove: () => void;
}

function StepRow({ step, number, shown, words, canRemove, onChange, onRemove }: StepRowProps) {
  const { label } = usePage();
  const id = useId();
  const remove = label('ownMetrics.removeStep', { name: step.name });
  return (
    <div class="step-row">
      <input
        class="typed-field draft-name"
        type="text"
        autocomplete="off"
        spellcheck={false}
        aria-label={label('ownMetrics.stepName', { number })}
        value={step.name}
        onInput={(event) => onChange({ name: event.currentTarget.value })}
      />
      <span class="step-equals" aria-hidden="true">
        =
      </span>
      <FormulaField
        label={label('ownMetrics.formulaOf', { name: step.name })}
        value={step.formula}
        words={words}
        marks={shown.isCurrent ? shown.issues.flatMap(({ span }) => (span === undefined ? [] : [span])) : []}
        isWrong={hasMistake(shown.issues)}
        describedBy={`${id}-issues`}
        onChange={(formula) => onChange({ formula })}
      />
      <button
        type="button"
        class="icon-button step-remove"
        title={remove}
        aria-label={remove}
        hidden={!canRemove}
        onClick={onRemove}
      >
        <Icon name="close" />
      </button>
      <div class="step-below">
        <DraftIssues id={`${id}-issues`} issues={shown.issues} />
        {shown.tex !== '' && (
          <ScrollBox label={label('ownMetrics.texOf', { name: step.name })}>
            <Tex tex={shown.tex} />
          </ScrollBox>
        )}
        <label class="step-state">
          <input
            type="checkbox"
            class="checkbox"
            checked={step.isState}
            onChange={(event) => onChange({ isState: event.currentTarget.checked })}
          />
          {label('ownMetrics.isState')}
        </label>
      </div>
    </div>
  );
}
