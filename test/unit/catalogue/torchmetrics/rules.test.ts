import { describe, expect, it } from 'vitest';

import { ndarray, toNested } from '../../../../src/core/array/ndarray';
import type { DType, NDArray } from '../../../../src/core/array/ndarray';
import type { ParamValue } from '../../../../src/core/catalogue/definition';
import { compute } from '../../../../src/core/compute/compute';
import type { ComputeResult } from '../../../../src/core/compute/types';

const list = (values: readonly number[], dtype: DType = 'float64'): NDArray =>
  ndarray(Float64Array.from(values), [values.length], dtype);

const table = (rows: readonly (readonly number[])[], dtype: DType = 'float64'): NDArray =>
  ndarray(Float64Array.from(rows.flat()), [rows.length, rows[0]?.length ?? 0], dtype);

function run(
  name: string,
  target: NDArray,
  preds: NDArray,
  params: Readonly<Record<string, ParamValue>> = {},
): ComputeResult {
  return compute({
    function: `torchmetrics.functional.${name}`,
    params,
    inputs: { y_true: target, y_pred: preds },
    precision: 'float64',
  });
}

const valueOf = (result: ComputeResult): unknown => result.value && toNested(result.value);
const stepOf = (result: ComputeResult, name: string): unknown => result.steps.find((step) => step.name === name)?.value;

describe('the rules of torchmetrics', () => {
  it('takes the sigmoid of every score as soon as one of them lies outside [0, 1], and shows so', () => {
    const target = list([1, 0], 'int64');
    const asProbabilities = run('accuracy', target, list([0.4, 0.3]), { task: 'binary' });
    const asLogits = run('accuracy', target, list([0.4, -3]), { task: 'binary' });
    expect([stepOf(asProbabilities, 'are_probabilities'), valueOf(asProbabilities)]).toEqual([1, 0.5]);
    // sigmoid(0.4) is above 0.5.
    expect([stepOf(asLogits, 'are_probabilities'), valueOf(asLogits)]).toEqual([0, 1]);
  });

  it('leaves a class without true and predicted samples out of the macro average, but not one that was only predicted', () => {
    const target = list([0, 0, 1, 1], 'int64');
    // Class 0: 1 of 2, class 1: 2 of 2; classes 2 and 3 do not occur.
    const absent = run('classification.multiclass_recall', target, list([0, 1, 1, 1], 'int64'), { num_classes: 4 });
    expect(valueOf(absent)).toBe(0.75);
    const predicted = run('classification.multiclass_recall', target, list([0, 2, 1, 1], 'int64'), { num_classes: 4 });
    expect(valueOf(predicted)).toBe(0.5);
  });

  it('averages over everything by default when the task is a parameter, and over the classes when it is in the name', () => {
    const target = list([0, 0, 0, 1], 'int64');
    const preds = list([0, 0, 0, 0], 'int64');
    expect(valueOf(run('recall', target, preds, { task: 'multiclass', num_classes: 2 }))).toBe(0.75);
    expect(valueOf(run('classification.multiclass_recall', target, preds, { num_classes: 2 }))).toBe(0.5);
  });

  it('takes a target among the k largest scores as predicted', () => {
    const target = list([2, 2], 'int64');
    const scores = table([
      [0.5, 0.1, 0.4],
      [0.5, 0.3, 0.2],
    ]);
    const params = { num_classes: 3, average: 'micro' };
    expect(valueOf(run('classification.multiclass_accuracy', target, scores, params))).toBe(0);
    expect(valueOf(run('classification.multiclass_accuracy', target, scores, { ...params, top_k: 2 }))).toBe(0.5);
  });

  it('fills the shorter of several curves up with NaN, and says so', () => {
    const target = table([
      [0, 1],
      [1, 0],
    ]);
    // The second label has one score only.
    const result = run('classification.multilabel_roc', target, table([[0.2, 0.5], [0.7, 0.5]])); // prettier-ignore
    expect(result.issues.map(({ code }) => code)).toEqual(['shapes.ragged-curves']);
    expect(result.outputs?.map(({ array }) => toNested(array))).toEqual([
      [
        [0, 0, 1],
        [0, 1, NaN],
      ],
      [
        [0, 1, 1],
        [0, 1, NaN],
      ],
      [
        [1, 0.7, 0.2],
        [1, 0.5, NaN],
      ],
    ]);
  });

  it('shares the mean of their ranks among equals', () => {
    const result = run('spearman_corrcoef', list([1, 2, 3, 4]), list([10, 20, 20, 5]));
    expect(stepOf(result, 'rank_pred')).toEqual([2, 3.5, 3.5, 1]);
  });

  it('has bins from the lower half up and from the upper half down, so that 0.5 is in the upper of two', () => {
    const result = run('calibration_error', list([1, 0], 'int64'), list([0.5, 0.25]), { task: 'binary', n_bins: 2 });
    expect(stepOf(result, 'boundaries')).toEqual([0, 0.5, 1]);
    // |1 - 0.5| and |0 - 0.25|, half of the samples each.
    expect(valueOf(result)).toBe(0.375);
  });

  it.each([
    ['a label that is neither 0 nor 1', 'classification.binary_auroc', list([0, 2], 'int64'), list([0.1, 0.2])],
    ['a class beyond num_classes', 'classification.multiclass_accuracy', list([0, 3], 'int64'), list([0, 1], 'int64')],
    ['one sample for R2', 'r2_score', list([1]), list([2])],
    ['an array of another shape', 'mean_squared_error', list([1, 2, 3]), list([1, 2])],
  ])('refuses %s', (_, name, target, preds) => {
    const result = run(name, target, preds, name.includes('multiclass') ? { num_classes: 3 } : {});
    expect(result.value).toBeUndefined();
    expect(result.issues.some(({ severity }) => severity === 'error')).toBe(true);
  });
});
