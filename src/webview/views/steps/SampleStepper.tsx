import { useId } from 'preact/hooks';
import { Icon } from '../../components/Icon';
import { usePage } from '../../page';

interface SampleStepperProps {
  readonly sample: number;
  readonly samples: number;
  readonly onChoose: (sample: number) => void;
}

/** ‹ sample 1 of 4 ›, with the number to type into when there are many. Counted from 0, as one would write the index. */
export function SampleStepper({ sample, samples, onChoose }: SampleStepperProps) {
  const { label } = usePage();
  const id = useId();
  const choose = (next: number): void => {
    if (Number.isInteger(next) && next >= 0 && next < samples && next !== sample) onChoose(next);
  };
  return (
    <div class="stepper" title={label('sample.counted')}>
      <button
        type="button"
        class="icon-button"
        aria-label={label('sample.previous')}
        aria-disabled={sample === 0}
        onClick={() => choose(sample - 1)}
      >
        <Icon name="chevronLeft" />
      </button>
      <label for={id}>{label('sample.label')}</label>
      <input
        id={id}
        class="stepper-field"
        type="number"
        min={0}
        max={samples - 1}
        step={1}
        value={sample}
        onChange={(event) => {
          const field = event.currentTarget;
          if (field.checkValidity() && field.value !== '') choose(field.valueAsNumber);
          else field.value = String(sample);
        }}
      />
      <span class="stepper-of">
        {label('sample.of', { count: samples.toLocaleString(document.documentElement.lang || 'en') })}
      </span>
      <button
        type="button"
        class="icon-button"
        aria-label={label('sample.next')}
        aria-disabled={sample === samples - 1}
        onClick={() => choose(sample + 1)}
      >
        <Icon name="chevronRight" />
      </button>
    </div>
  );
}
