import type { Computation } from '../../core/compute/prepareComputation';
import { formulaOf } from '../../core/compute/formulaView';
import { layoutOf, type SampleLayout } from '../../core/compute/sampleReader';
import type { ComputeResult, FormulaView, Worked } from '../../core/compute/types';
import { workedOf } from '../../core/compute/work';
import { formatCompact } from '../../core/format/formatCompact';
import type { Bar } from '../../protocol/panel';
import { sampleValues } from '../samples/sampleValues';
import { bars } from './bars';

/** What is shown of a result beside its value: made where it is computed, since all of it is about every number. */
export interface ResultView {
  /** Empty where the request cannot be computed. */
  readonly formula: FormulaView;
  /** The steps with the numbers of one sample; undefined where there is no result. */
  readonly worked: Worked | undefined;
  /** How the samples lie in the arrays; undefined where there is no result. */
  readonly layout: SampleLayout | undefined;
  /** One for each sample, or for a run of them; none where there are no samples to tell apart. */
  readonly bars: readonly Bar[];
}

/** @param sample the sample whose numbers are in the steps, counted from 0 */
export function resultView(
  computation: Computation | undefined,
  result: Pick<ComputeResult, 'value' | 'perSample'>,
  sample: number,
): ResultView {
  const formula = computation === undefined ? { tex: '', legend: [] } : formulaOf(computation);
  if (computation === undefined || result.value === undefined) {
    return { formula, worked: undefined, layout: undefined, bars: [] };
  }
  const worked = workedOf(computation, sample);
  const values = sampleValues(result, worked.samples);
  const { better = 'lower' } = computation.definition;
  return {
    formula,
    worked,
    layout: layoutOf(computation),
    bars: values === undefined ? [] : bars(values, better, (value) => formatCompact(value)),
  };
}
