import { compute } from '../../core/compute/compute';
import { largestOfRows } from '../../core/conversion/labels';
import { sizeOf, type NDArray } from '../../core/array/ndarray';
import type { Inputs } from '../../core/compute/types';
import type { ConfusionChart } from '../../protocol/charts';

/** A matrix of more classes cannot be read. */
export const mostClasses = 20;

/**
 * Counts by scikit-learn's definition, on class indices: rows stand for the class of their largest value. Undefined where
 * it refuses them, or there are too many classes to show.
 */
export function confusionChart({
  y_true: yTrue,
  y_pred: yPred,
}: {
  readonly y_true: NDArray;
  readonly y_pred: NDArray;
}): ConfusionChart | undefined {
  const decided = (array: NDArray): NDArray => {
    const { data, dtype } = isRows(array) ? largestOfRows(array) : array;
    return { data, dtype, shape: [data.length] };
  };
  const inputs = { y_true: decided(yTrue), y_pred: decided(yPred) };
  const labels = isRows(yPred) ? columnsOf(yPred) : seenClasses(inputs);
  const { value } = compute({
    function: 'sklearn.metrics.confusion_matrix',
    inputs,
    params: { labels },
    precision: 'float64',
  });
  const size = value?.shape[0] ?? 0;
  if (value === undefined || size < 2 || size > mostClasses || sizeOf(value.shape) !== size * size) return undefined;
  const counts = Array.from({ length: size }, (_, row) => [...value.data.subarray(row * size, (row + 1) * size)]);
  return { classes: labels.map(String), counts };
}

function isRows({ shape }: NDArray): boolean {
  return shape.length > 1 && shape.at(-1) !== 1;
}

/** Rows have a column for every class, also for those that no sample has. */
function columnsOf({ shape }: NDArray): readonly number[] {
  return Array.from({ length: shape.at(-1) ?? 0 }, (_, label) => label);
}

/** The labels of either array, as scikit-learn sorts them. */
function seenClasses({ y_true: yTrue, y_pred: yPred }: Inputs): readonly number[] {
  const labels = new Set([yTrue, yPred].flatMap((array) => [...new Set(array?.data)]));
  return [...labels].sort((a, b) => a - b);
}
