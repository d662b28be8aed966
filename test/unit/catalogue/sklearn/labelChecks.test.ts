import { describe, expect, it } from 'vitest';

import { ndarray } from '../../../../src/core/array/ndarray';
import type { ParamValue } from '../../../../src/core/catalogue/definition';
import { compute } from '../../../../src/core/compute/compute';

const array = (values: readonly number[], shape?: readonly number[]) => ndarray(Float64Array.from(values), shape);

function computed(
  name: string,
  yTrue: readonly number[],
  yPred: readonly number[],
  params: Readonly<Record<string, ParamValue>> = {},
) {
  const inputs = { y_true: array(yTrue), y_pred: array(yPred) };
  return compute({ function: name, inputs, params, precision: 'float64' });
}

/** The first refusal: what was received for which input. */
function refused(...request: Parameters<typeof computed>): unknown {
  const found = computed(...request).issues.find(({ severity }) => severity === 'error');
  return { name: found?.params.name, received: found?.params.received };
}

describe('scikit-learn’s look at labels', () => {
  it('refuses what is not a whole number, naming the first', () => {
    expect(refused('sklearn.metrics.accuracy_score', [0, 1, 0.5, 0.25], [0, 1, 1, 1])).toEqual({
      name: 'y_true',
      received: '0.5',
    });
    expect(refused('sklearn.metrics.f1_score', [0, 1, 1], [0, NaN, 1])).toEqual({ name: 'y_pred', received: 'NaN' });
    expect(refused('sklearn.metrics.log_loss', [0, 1.5, 1], [0.1, 0.2, 0.3])).toEqual({
      name: 'y_true',
      received: '1.5',
    });
  });

  it('refuses labels that the list lacks, naming the first in the data', () => {
    const labels = { labels: [0, 1] };
    expect(refused('sklearn.metrics.log_loss', [1, 3, 2], [0.1, 0.2, 0.3], labels)).toEqual({
      name: 'y_true',
      received: '3',
    });
  });

  it('refuses probabilities beyond 0 and 1, and what is not finite', () => {
    expect(refused('sklearn.metrics.brier_score_loss', [0, 1], [0.5, 1.5])).toEqual({ name: 'y_pred', received: 1.5 });
    expect(refused('sklearn.metrics.mean_squared_error', [0, 1], [-Infinity, NaN])).toEqual({
      name: 'y_pred',
      received: '-Infinity',
    });
  });

  it('takes whole numbers of any size for labels', () => {
    const [a, b] = [-(2 ** 40), 2 ** 40];
    expect(computed('sklearn.metrics.accuracy_score', [a, b, 3], [a, 3, 3]).value?.data[0]).toBe(2 / 3);
    // Rows and columns in the order of the labels: one sample of each, and one of the largest taken for 3.
    expect([...(computed('sklearn.metrics.confusion_matrix', [a, b, 3], [a, 3, 3]).value?.data ?? [])]).toEqual([
      1, 0, 0, 0, 1, 0, 0, 1, 0,
    ]);
  });
});

describe('calibration_curve', () => {
  // The example of scikit-learn's page about it.
  const yTrue = [0, 0, 0, 0, 1, 1, 1, 1, 1];
  const yPred = [0.1, 0.2, 0.3, 0.4, 0.65, 0.7, 0.8, 0.9, 1];

  it('has the bins with samples, in order', () => {
    const { outputs = [] } = computed('sklearn.calibration.calibration_curve', yTrue, yPred, { n_bins: 3 });
    expect(outputs.map(({ array: { data } }) => [...data].map((value) => Number(value.toFixed(12))))).toEqual([
      [0, 0.5, 1],
      [0.2, 0.525, 0.85],
    ]);
  });

  it('finds a bin whose only sample comes last, and leaves out empty ones', () => {
    const labels = [...Array.from({ length: 5000 }, (_, i) => i % 2), 1];
    const scores = [...Array.from({ length: 5000 }, () => 0.25), 0.9];
    const { outputs = [] } = computed('sklearn.calibration.calibration_curve', labels, scores, { n_bins: 4 });
    expect(outputs.map(({ array: { data } }) => [...data])).toEqual([
      [0.5, 1],
      [0.25, 0.9],
    ]);
  });
});
