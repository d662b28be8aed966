import { useId } from 'preact/hooks';
import type { ThresholdPoint, ThresholdsChart } from '../../../protocol/charts';
import { usePage, type Label } from '../../page';
import { ratioText, short } from './numbers';
import { ratesAt } from './rates';

export interface ThresholdProps {
  readonly chart: ThresholdsChart;
  /** Of the point whose threshold is chosen. */
  readonly position: number;
  readonly onChange: (position: number) => void;
  /** The class that is set against all others; undefined where there are two. */
  readonly ofClass?: string | undefined;
}

/** The threshold, moved by keys or the pointer; to the right it rises. What it gives stands beside it. */
export function ThresholdSlider({ chart, position, onChange, ofClass }: ThresholdProps) {
  const { label } = usePage();
  const id = useId();
  const last = chart.points.length - 1;
  const point = chart.points[position];
  if (point === undefined) return null;
  const reading = thresholdReading(point, chart, label);
  return (
    <div class="threshold">
      <label for={id}>
        {ofClass === undefined ? label('threshold.label') : label('threshold.labelOf', { name: ofClass })}
      </label>
      <input
        id={id}
        type="range"
        min={0}
        max={last}
        step={1}
        value={last - position}
        aria-valuetext={reading}
        aria-describedby={`${id}-how`}
        onInput={(event) => onChange(last - event.currentTarget.valueAsNumber)}
      />
      <output for={id} class="threshold-reading">
        {reading}
      </output>
      <p id={`${id}-how`} class="threshold-how">
        {label('threshold.how')}
      </p>
    </div>
  );
}

function thresholdReading(point: ThresholdPoint, chart: ThresholdsChart, label: Label): string {
  const { precision, recall, falsePositiveRate } = ratesAt(point, chart);
  return label('threshold.reading', {
    threshold: point.threshold === null ? label('threshold.none') : `≥ ${thresholdText(point, label)}`,
    precision: ratioText(precision),
    recall: ratioText(recall),
    rate: ratioText(falsePositiveRate),
  });
}

export function thresholdText({ threshold }: ThresholdPoint, label: Label): string {
  return threshold === null ? label('threshold.none') : short(threshold, 4);
}
