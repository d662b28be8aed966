import { compute } from '../../core/compute/compute';
import type { Inputs } from '../../core/compute/types';
import type { ReliabilityChart } from '../../protocol/charts';

/** Tenths, as such diagrams are usually drawn. */
const bins = 10;

/** The bins of scikit-learn's `calibration_curve` with their counts. Undefined where it refuses the arrays. */
export function reliabilityChart(inputs: Inputs): ReliabilityChart | undefined {
  const { value, steps } = compute({
    function: 'sklearn.calibration.calibration_curve',
    inputs,
    params: { n_bins: bins },
    precision: 'float64',
  });
  const named = (name: string): readonly number[] => {
    const list = steps.find((step) => step.name === name)?.value;
    return Array.isArray(list) ? list.map(Number) : [];
  };
  if (value === undefined) return undefined;
  const observed = named('prob_true');
  const counts = named('count');
  return {
    bins: named('prob_pred').map((predicted, bin) => ({
      predicted,
      observed: observed[bin] ?? NaN,
      count: counts[bin] ?? 0,
    })),
  };
}
