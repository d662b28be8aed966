import { describe, expect, it } from 'vitest';

import { ndarray, toNested } from '../../../../../src/core/array/ndarray';
import type { NDArray, Nested } from '../../../../../src/core/array/ndarray';
import { compute } from '../../../../../src/core/compute/compute';
import type { ComputeRequest, ComputeResult } from '../../../../../src/core/compute/types';

const array = (values: readonly number[], shape: readonly number[] = [values.length]): NDArray =>
  ndarray(Float64Array.from(values), shape);

function metric(
  name: string,
  yTrue: NDArray,
  yPred: NDArray,
  params: ComputeRequest['params'] = {},
  weight?: NDArray,
): ComputeResult {
  const inputs = { y_true: yTrue, y_pred: yPred, ...(weight && { sample_weight: weight }) };
  return compute({ function: `keras.metrics.${name}`, params, inputs, precision: 'float64' });
}

const valueOf = ({ value }: ComputeResult): Nested | undefined => value && toNested(value);
const codesOf = ({ issues }: ComputeResult): string[] => issues.map(({ code }) => code);

const labels = array([0, 1, 1, 1]);
const scores = array([1, 0, 1, 1]);
const twoRows = [array([0, 1, 1, 0], [2, 2]), array([0.2, 0.8, 0.6, 0.4], [2, 2])] as const;

describe('Precision and Recall', () => {
  it('give the values of the examples in the documentation of Keras', () => {
    expect(valueOf(metric('Precision', labels, scores))).toBeCloseTo(2 / 3, 12);
    expect(valueOf(metric('Precision', labels, scores, {}, array([0, 0, 1, 0])))).toBe(1);
    expect(valueOf(metric('Precision', array([0, 0, 1, 1]), array([1, 1, 1, 1]), { top_k: 4 }))).toBe(0.5);
    expect(valueOf(metric('Recall', labels, scores))).toBeCloseTo(2 / 3, 12);
    expect(valueOf(metric('Recall', labels, scores, {}, array([0, 0, 1, 0])))).toBe(1);
  });

  it('count a score on the threshold as negative', () => {
    expect(valueOf(metric('Recall', array([1, 1]), array([0.5, 0.51])))).toBe(0.5);
  });

  it('give one value for each of several thresholds and keep the counts of each as state', () => {
    const result = metric('Precision', array([1, 0, 1]), array([0.2, 0.4, 0.9]), { thresholds: [0.1, 0.3] });
    expect(valueOf(result)).toEqual([2 / 3, 0.5]);
    expect(result.state).toEqual({ true_positives: [2, 1], false_positives: [1, 1] });
  });

  it('read labels of another shape in order, and say so', () => {
    const result = metric('Recall', array([0, 1, 1, 1]), array([1, 0, 1, 1], [2, 2]));
    expect(valueOf(result)).toBeCloseTo(2 / 3, 12);
    expect(codesOf(result)).toEqual(['shapes.flattened']);
  });

  it('refuse a column that is not there, too many largest scores, and thresholds outside 0 to 1', () => {
    for (const params of [{ class_id: 2 }, { class_id: -3 }, { top_k: 3 }, { thresholds: [0.5, 1.5] }]) {
      expect(codesOf(metric('Precision', ...twoRows, params))).toEqual(['compute.param-range']);
    }
    expect(codesOf(metric('Precision', labels, scores, { class_id: 0 }))).toEqual(['shapes.expected']);
  });

  it('refuse weights that do not broadcast to the chosen column', () => {
    const weights = array([1, 2, 3, 4], [2, 2]);
    expect(codesOf(metric('Recall', ...twoRows, { class_id: 1 }, weights))).toEqual(['shapes.weights']);
    expect(valueOf(metric('Recall', ...twoRows, {}, weights))).toBe(1);
  });
});

describe('AUC', () => {
  const yTrue = array([0, 0, 1, 1]);
  const yPred = array([0, 0.5, 0.3, 0.9]);

  it('gives the values of the examples in the documentation of Keras', () => {
    expect(valueOf(metric('AUC', yTrue, yPred, { num_thresholds: 3 }))).toBe(0.75);
    expect(valueOf(metric('AUC', yTrue, yPred, { num_thresholds: 3 }, array([1, 0, 0, 1])))).toBe(1);
  });

  it('ties scores between two thresholds and scores beyond 1', () => {
    expect(valueOf(metric('AUC', array([0, 1]), array([0.001, 0.002])))).toBe(0.5);
    expect(valueOf(metric('AUC', array([0, 1]), array([2, 3])))).toBe(0.5);
    expect(valueOf(metric('AUC', array([0, 1]), array([2, 3]), { from_logits: true }))).toBe(1);
  });

  it('refuses labels for columns that multi_label does not find', () => {
    expect(codesOf(metric('AUC', yTrue, yPred, { multi_label: true }))).toEqual(['shapes.expected']);
    expect(codesOf(metric('AUC', ...twoRows, { multi_label: true, num_labels: 3 }))).toEqual(['shapes.expected']);
    expect(codesOf(metric('AUC', ...twoRows, { num_labels: 2 }))).toEqual(['compute.param-range']);
    expect(codesOf(metric('AUC', ...twoRows, { label_weights: [1, 2, 3] }))).toEqual(['shapes.expected']);
  });
});

describe('SensitivityAtSpecificity', () => {
  it('gives the value of the example in the documentation of Keras', () => {
    const yTrue = array([0, 0, 0, 1, 1]);
    const yPred = array([0, 0.3, 0.8, 0.3, 0.8]);
    expect(valueOf(metric('SensitivityAtSpecificity', yTrue, yPred, { specificity: 0.5 }))).toBe(0.5);
  });
});
