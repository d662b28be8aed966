import { describe, expect, it } from 'vitest';

import { ndarray } from '../../../../src/core/array/ndarray';
import { compute } from '../../../../src/core/compute/compute';
import type { ComputeResult } from '../../../../src/core/compute/types';
import { randomNumbers } from '../../../bench/randomInputs';

/** More scores than are compared one by one when they are sorted. */
const count = 1500;
const labels = randomNumbers(count, 1).map((random) => Number(random > 0.4));
const kinds: readonly (readonly [string, Float64Array])[] = [
  ['scores that differ', randomNumbers(count, 2)],
  ['scores with many ties', randomNumbers(count, 3).map((random) => Math.floor(random * 40) / 8 - 2)],
];

/** The share of the pairs of a positive and a negative sample in which the positive one scores higher; ties count half. */
function shareOfPairs(scores: Float64Array, weights: Float64Array): number {
  let [won, all] = [0, 0];
  for (let i = 0; i < count; i += 1) {
    for (let j = 0; j < count; j += 1) {
      if (labels[i] !== 1 || labels[j] !== 0) continue;
      const weight = weights[i]! * weights[j]!;
      all += weight;
      won += scores[i]! > scores[j]! ? weight : scores[i] === scores[j] ? weight / 2 : 0;
    }
  }
  return won / all;
}

const computed = (name: string, scores: Float64Array, weights?: Float64Array): ComputeResult =>
  compute({
    function: `sklearn.metrics.${name}`,
    inputs: {
      y_true: ndarray(labels),
      y_pred: ndarray(scores),
      ...(weights !== undefined && { sample_weight: ndarray(weights) }),
    },
    precision: 'float64',
  });

const ones = new Float64Array(count).fill(1);

describe('roc_auc_score of many samples', () => {
  it.each(kinds)('is the share of pairs that are in the right order, for %s', (_, scores) => {
    expect(computed('roc_auc_score', scores).value?.data[0]).toBeCloseTo(shareOfPairs(scores, ones), 12);
  });

  it.each(kinds)('weighs each pair by the weights of both, for %s', (_, scores) => {
    const weights = randomNumbers(count, 4);
    const expected = shareOfPairs(scores, weights);
    expect(computed('roc_auc_score', scores, weights).value?.data[0]).toBeCloseTo(expected, 12);
  });

  it.each(kinds)('is the same with weights of one, for %s', (_, scores) => {
    for (const name of ['roc_auc_score', 'average_precision_score']) {
      expect(computed(name, scores, ones).value).toEqual(computed(name, scores).value);
    }
  });
});

describe.each(['roc_curve', 'precision_recall_curve', 'det_curve', 'confusion_matrix_at_thresholds'])(
  '%s of many samples',
  (name) => {
    it.each(kinds)('is the same with weights of one, for %s', (_, scores) => {
      const { outputs } = computed(name, scores);
      expect(outputs?.[0]?.array.data.length).toBeGreaterThan(30);
      expect(computed(name, scores, ones).outputs).toEqual(outputs);
    });
  },
);
