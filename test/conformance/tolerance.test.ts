import { describe, expect, it } from 'vitest';

import { distance, toleranceOf } from './tolerance';
import type { ToleranceFacts } from './tolerance';

const facts = (some: Partial<ToleranceFacts>): ToleranceFacts => ({
  oracle: 'keras 3.15.1 numpy',
  dtype: 'float64',
  function: 'keras.losses.mean_squared_error',
  params: {},
  note: '',
  ...some,
});

describe('toleranceOf', () => {
  it.each([
    ['Keras in float64: 1e-9', {}, 1e-9, 1e-9],
    ['Keras in float32: 2e-5', { dtype: 'float32' }, 2e-5, 2e-5],
    ['any IoU: 1e-6', { function: 'keras.metrics.MeanIoU', dtype: 'float32' }, 1e-6, 1e-6],
    ['AUC with label weights: 1e-6', { function: 'keras.metrics.AUC', params: { label_weights: [1, 2] } }, 1e-6, 1e-6],
    [
      'AUC with label weights of many labels: 1e-9',
      { function: 'keras.metrics.AUC', params: { label_weights: [1, 2], multi_label: true } },
      1e-9,
      1e-9,
    ],
    ['num_regressors above 0: 1e-6', { function: 'keras.metrics.R2Score', params: { num_regressors: 2 } }, 1e-6, 1e-6],
    ['num_regressors 0: 1e-9', { function: 'keras.metrics.R2Score', params: { num_regressors: 0 } }, 1e-9, 1e-9],
    ['Keras on TensorFlow: 1e-6 and 5e-6', { oracle: 'keras 3.15.1', dtype: 'float32' }, 1e-6, 5e-6],
    [
      'Keras on TensorFlow at the clip: 1e-9 and 1e-5',
      { oracle: 'keras 3.15.1', dtype: 'float32', note: 'probabilities exactly 0 and 1, rank 1' },
      1e-9,
      1e-5,
    ],
    [
      'Keras on TensorFlow, percentage error: 1e-6 and 1e-5',
      { oracle: 'keras 3.15.1', dtype: 'float32', function: 'keras.losses.MeanAbsolutePercentageError' },
      1e-6,
      1e-5,
    ],
    [
      'Keras on TensorFlow, counts: exact',
      { oracle: 'keras 3.15.1', dtype: 'float32', function: 'keras.metrics.TruePositives' },
      0,
      0,
    ],
    ['torch in float64: 1e-12 and 1e-10', { oracle: 'torch 2.13.0' }, 1e-12, 1e-10],
    [
      'torchmetrics in float32: 1e-6 and 5e-6',
      { oracle: 'torchmetrics 1.9.0 torch 2.13.0', dtype: 'float32' },
      1e-6,
      5e-6,
    ],
    [
      'torchmetrics in float64: 1e-12 and 1e-10',
      { oracle: 'torchmetrics 1.9.0 torch 2.13.0', function: 'torchmetrics.functional.pearson_corrcoef' },
      1e-12,
      1e-10,
    ],
    [
      'torchmetrics in float64 where it computes in float32: 1e-7',
      { oracle: 'torchmetrics 1.9.0 torch 2.13.0', function: 'torchmetrics.functional.spearman_corrcoef' },
      1e-7,
      1e-7,
    ],
  ] as const)('%s', (_, some, absolute, relative) => {
    expect(toleranceOf(facts(some))).toMatchObject({ absolute, relative });
  });
});

describe('distance', () => {
  const tolerance = { absolute: 1e-3, relative: 1e-2 };

  it('is a share of absolute + relative * |expected|', () => {
    // 0.5 away from 99: allowed is 0.001 + 0.99.
    expect(distance(99.5, 99, tolerance)).toEqual({ error: 0.005, share: 0.5 / 0.991 });
  });

  it('takes NaN for equal to NaN and an infinity for equal to itself', () => {
    expect(distance(NaN, NaN, tolerance).share).toBe(0);
    expect(distance(-Infinity, -Infinity, tolerance).share).toBe(0);
  });

  it('is infinite between NaN and a number, and between infinities of other signs', () => {
    expect(distance(NaN, 0, tolerance).share).toBe(Infinity);
    expect(distance(0, NaN, tolerance).share).toBe(Infinity);
    expect(distance(1e300, Infinity, tolerance).share).toBe(Infinity);
    expect(distance(-Infinity, Infinity, tolerance).share).toBe(Infinity);
  });

  it('takes 0 and -0 for equal even when nothing is allowed', () => {
    expect(distance(-0, 0, { absolute: 0, relative: 0 })).toEqual({ error: 0, share: 0 });
  });
});
