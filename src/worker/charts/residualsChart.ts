import type { NDArray } from '../../core/array/ndarray';
import { pairwiseSum } from '../../core/array/sum';
import { binCount, histogram } from '../../core/charts/histogram';
import { formatCompact } from '../../core/format/formatCompact';
import type { ResidualsChart } from '../../protocol/charts';

/** More dots hide one another. */
const mostDots = 500;

/**
 * y_true - y_pred of arrays with as many values. Of many pairs, dots are drawn for some at equal distances and for those
 * with the smallest and the largest residual. Undefined without two finite residuals.
 */
export function residualsChart(yTrue: NDArray, yPred: NDArray): ResidualsChart | undefined {
  const residuals = yTrue.data.map((value, at) => value - (yPred.data[at] ?? NaN));
  const finite = residuals.filter(Number.isFinite);
  if (yTrue.data.length !== yPred.data.length || finite.length < 2) return undefined;
  const step = Math.ceil(residuals.length / (mostDots - 2));
  const regular = Array.from({ length: Math.ceil(residuals.length / step) }, (_, dot) => dot * step);
  const [smallest, largest] = extremes(residuals);
  const shown = [...new Set([...regular, smallest, largest])].filter((at) => Number.isFinite(residuals[at]));
  return {
    total: finite.length,
    points: shown.map((at) => ({ predicted: yPred.data[at] ?? NaN, residual: residuals[at] ?? NaN })),
    mean: formatCompact(pairwiseSum(finite, 0, finite.length) / finite.length),
    histogram: histogram(finite, binCount(finite.length)),
  };
}

/** The positions of the smallest and the largest finite value. */
function extremes(values: Float64Array): readonly [number, number] {
  let smallest = values.findIndex(Number.isFinite);
  let largest = smallest;
  values.forEach((value, at) => {
    if (!Number.isFinite(value)) return;
    if (value < (values[smallest] ?? NaN)) smallest = at;
    if (value > (values[largest] ?? NaN)) largest = at;
  });
  return [smallest, largest];
}
