import type { NDArray } from '../../array/ndarray';
import type { Check } from '../check';
import { finding, ifDifferent, withFix } from '../finding';
import { columnsOf } from '../places';

/** Scores that divide by the variance of y_true. */
const byVariance = [
  'r2',
  'explained-variance',
  'pearson-correlation',
  'concordance-correlation',
  'spearman-correlation',
];

/** A target that does not vary: there is nothing to explain, and the score is x/0. */
export const constantTarget: Check = {
  name: 'constantTarget',
  look: (subject) => {
    const { definition, arrays, params, computation } = subject;
    if (arrays.y_true === undefined || computation === undefined || !byVariance.includes(definition.concept)) {
      return undefined;
    }
    const columns = constantColumns(arrays.y_true);
    const [first] = columns;
    if (first === undefined) return undefined;
    const details = { params: { value: arrays.y_true.data[first] ?? NaN, count: arrays.y_true.shape[0] ?? 0 } };
    const found = finding('target.constant', 'warning', details);
    if (params.force_finite !== true) return found;
    const shown = withFix(subject, found, { kind: 'params', params: { force_finite: false } });
    return ifDifferent(shown) ?? found;
  },
};

/** The outputs whose values are all the same. */
function constantColumns(array: NDArray): readonly number[] {
  const width = columnsOf(array);
  if (array.data.length / width < 2) return [];
  return Array.from({ length: width }, (_, column) => column).filter((column) =>
    array.data.every((value, at) => at % width !== column || value === array.data[column]),
  );
}
