import { describe, expect, it } from 'vitest';

import { ndarray, toNested } from '../../../../src/core/array/ndarray';
import type { ParamValue } from '../../../../src/core/catalogue/definition';
import { compute } from '../../../../src/core/compute/compute';

/** The lines of a report, as scikit-learn prints them with two digits. */
function reportOf(
  yTrue: readonly number[],
  yPred: readonly number[],
  params: Readonly<Record<string, ParamValue>> = {},
): string[] {
  const vector = (values: readonly number[]): ReturnType<typeof ndarray> =>
    ndarray(Float64Array.from(values), [values.length], 'int32');
  const inputs = { y_true: vector(yTrue), y_pred: vector(yPred) };
  const name = 'sklearn.metrics.classification_report';
  const { value, entryNames } = compute({ function: name, params, inputs, precision: 'float64' });
  const rows = (value === undefined ? [] : toNested(value)) as readonly (readonly number[])[];
  return rows.map((row, index) => {
    const [support = NaN, ...scores] = [...row].reverse();
    const printed = scores.reverse().map((score) => score.toFixed(2));
    return [entryNames?.[0]?.[index], ...printed, String(support)].join(' ');
  });
}

// Source of both: the examples in the documentation of scikit-learn's classification_report.
describe('sklearn.metrics.classification_report', () => {
  it('has a row for each class, the accuracy and two averages', () => {
    expect(reportOf([0, 1, 2, 2, 2], [0, 0, 2, 2, 1])).toEqual([
      '0 0.50 1.00 0.67 1',
      '1 0.00 0.00 0.00 1',
      '2 1.00 0.67 0.80 3',
      'accuracy 0.60 0.60 0.60 5',
      'macro avg 0.50 0.56 0.49 5',
      'weighted avg 0.70 0.60 0.61 5',
    ]);
  });

  it('has the micro average, which is not the accuracy, where labels leave a class out', () => {
    expect(reportOf([1, 1, 1], [1, 1, 0], { labels: [1, 2, 3] })).toEqual([
      '1 1.00 0.67 0.80 3',
      '2 0.00 0.00 0.00 0',
      '3 0.00 0.00 0.00 0',
      'micro avg 1.00 0.67 0.80 3',
      'macro avg 0.33 0.22 0.27 3',
      'weighted avg 1.00 0.67 0.80 3',
    ]);
  });
});
