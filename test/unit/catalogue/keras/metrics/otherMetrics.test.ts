import { describe, expect, it } from 'vitest';

import { ndarray, toNested } from '../../../../../src/core/array/ndarray';
import type { NDArray } from '../../../../../src/core/array/ndarray';
import { compute } from '../../../../../src/core/compute/compute';
import type { ComputeRequest } from '../../../../../src/core/compute/types';
import { mergeStates, resultOf, updateState } from '../../../../../src/core/session/metricState';

const array = (values: readonly number[], shape: readonly number[] = [values.length]): NDArray =>
  ndarray(Float64Array.from(values), shape);

function outcome(name: string, inputs: ComputeRequest['inputs'], params: ComputeRequest['params'] = {}): unknown {
  const { value, issues } = compute({ function: `keras.metrics.${name}`, params, inputs, precision: 'float64' });
  return value === undefined ? issues.map(({ code }) => code) : toNested(value);
}

describe('F1Score', () => {
  it('refuses arrays that are not rows of classes, and a weight that is not one for each row', () => {
    const rows = array([0, 1, 1, 0], [2, 2]);
    expect(outcome('F1Score', { y_true: array([0, 1]), y_pred: array([0, 1]) })).toEqual(['shapes.expected']);
    expect(outcome('F1Score', { y_true: rows, y_pred: rows, sample_weight: array([2], []) })).toEqual([
      'shapes.expected',
    ]);
    expect(outcome('F1Score', { y_true: rows, y_pred: rows }, { threshold: 0 })).toEqual(['compute.param-range']);
  });

  it('takes every largest value of a row as predicted, and none in a row of zeros', () => {
    const y_true = array([1, 0, 1, 0], [2, 2]);
    const y_pred = array([0.5, 0.5, 0, 0], [2, 2]);
    const { state } = compute({ function: 'keras.metrics.F1Score', inputs: { y_true, y_pred } });
    expect(state).toMatchObject({ true_positives: [1, 0], false_positives: [0, 1], false_negatives: [1, 0] });
  });
});

describe('MeanIoU', () => {
  const inputs = { y_true: array([0, 0, 1, 1]), y_pred: array([0, 1, 0, 1]) };

  it('is always rounded to float32, as in the example in the documentation of Keras', () => {
    expect(outcome('MeanIoU', inputs, { num_classes: 2 })).toBe(Math.fround(0.33333334));
  });

  it('cuts fractions off weights unless the dtype is a float', () => {
    const weighted = { ...inputs, sample_weight: array([0.3, 0.3, 0.3, 0.1]) };
    expect(outcome('MeanIoU', weighted, { num_classes: 2 })).toBe(0);
    expect(outcome('MeanIoU', weighted, { num_classes: 2, dtype: 'float32' })).toBeCloseTo(0.2380952, 6);
  });

  it('says that classes outside the matrix count nowhere', () => {
    const request = { function: 'keras.metrics.MeanIoU', params: { num_classes: 2 } };
    const { issues } = compute({ ...request, inputs: { y_true: array([0, 5]), y_pred: array([0, 1]) } });
    expect(issues).toMatchObject([
      { code: 'values.outside-classes', severity: 'warning', params: { count: 1, last: 1 } },
    ]);
  });

  it('refuses target classes that do not exist, and arrays of other lengths', () => {
    expect(outcome('IoU', inputs, { num_classes: 2, target_class_ids: [2] })).toEqual(['compute.param-range']);
    expect(outcome('MeanIoU', { ...inputs, y_pred: array([0, 1, 0]) }, { num_classes: 2 })).toEqual([
      'shapes.must-be-equal',
    ]);
  });
});

describe('RootMeanSquaredError', () => {
  it('does not look at a Keras mask, other than MeanSquaredError', () => {
    const inputs = { y_true: array([0, 0], [2, 1]), y_pred: array([3, 4], [2, 1]), mask: array([1, 0]) };
    expect(outcome('RootMeanSquaredError', inputs)).toBe(Math.sqrt(12.5));
    expect(outcome('MeanSquaredError', inputs)).toBe(9);
  });

  it('takes the root after batches have been merged', () => {
    const request = { function: 'keras.metrics.RootMeanSquaredError', precision: 'float64' } as const;
    const [a, b] = [3, 4].map(
      (error) => updateState({ ...request, inputs: { y_true: array([0]), y_pred: array([error]) } }).value ?? {},
    );
    const { value } = resultOf(request, mergeStates(a ?? {}, b ?? {}), 'float64');
    expect(value && toNested(value)).toBe(Math.sqrt(12.5));
  });
});

describe('R2Score', () => {
  it('adjusts for regressors only where there are samples enough', () => {
    const inputs = { y_true: array([1, 2, 3, 4], [4, 1]), y_pred: array([1, 2, 3, 5], [4, 1]) };
    expect(outcome('R2Score', inputs)).toBeCloseTo(0.8, 12);
    // 1 - (1 - 0.8) * 3 / 2
    expect(outcome('R2Score', inputs, { num_regressors: 1 })).toBeCloseTo(0.7, 12);
    expect(outcome('R2Score', inputs, { num_regressors: 3 })).toBeCloseTo(0.8, 12);
  });

  it('refuses arrays without an axis of outputs', () => {
    expect(outcome('R2Score', { y_true: array([1, 2]), y_pred: array([1, 2]) })).toEqual(['shapes.expected']);
  });
});

describe('MeanMetricWrapper', () => {
  const inputs = { y_true: array([0, 0], [2, 1]), y_pred: array([1, 3], [2, 1]) };

  it('averages the function that it is given, with that function’s parameters', () => {
    expect(outcome('MeanMetricWrapper', inputs, { fn: 'keras.losses.mean_absolute_error' })).toBe(2);
    // Huber with delta 1: 0.5 and 2.5; with delta 3: 0.5 and 4.5.
    expect(outcome('MeanMetricWrapper', inputs, { fn: 'keras.losses.huber' })).toBe(1.5);
    expect(outcome('MeanMetricWrapper', inputs, { fn: 'keras.losses.huber', delta: 3 })).toBe(2.5);
  });

  it('refuses functions that do not exist', () => {
    expect(outcome('MeanMetricWrapper', inputs, { fn: 'keras.losses.nothing' })).toEqual(['compute.param-type']);
  });
});
