import { describe, expect, it } from 'vitest';

import { ndarray } from '../../../src/core/array/ndarray';
import type { NDArray, Shape } from '../../../src/core/array/ndarray';
import { compute } from '../../../src/core/compute/compute';
import type { ComputeResult, Inputs } from '../../../src/core/compute/types';
import { work } from '../../../src/core/compute/work';
import { renderIssue } from '../../../src/core/issues/renderIssue';

const array = (values: readonly number[], shape: Shape): NDArray => ndarray(Float64Array.from(values), shape);
const run = (name: string, inputs: Inputs): ComputeResult => compute({ function: name, inputs });
const words = ({ issues }: ComputeResult): string => issues.map((each) => renderIssue(each)).join('\n');

const column = { y_true: array([1, 0, 1, 1], [4, 1]), y_pred: array([0.9, 0.2, 0.4, 0.7], [4, 1]) };
const flat = { y_true: array([1, 0, 1, 1], [4]), y_pred: array([0.9, 0.2, 0.4, 0.7], [4]) };
const rows = { y_true: array([0, 1, 0, 1, 0, 0], [2, 3]), y_pred: array([0.2, 0.6, 0.2, 0.7, 0.2, 0.1], [2, 3]) };

describe('compute of a shorthand', () => {
  it('gives what Keras 3 makes of it, says why, and what the others would give', () => {
    const result = run('accuracy', column);
    expect(result.function).toBe('keras.metrics.BinaryAccuracy');
    // 0.4 is below the threshold: 3 of 4.
    expect(result.value?.data).toEqual(Float64Array.of(0.75));
    expect(result.issues.every(({ severity }) => severity === 'info')).toBe(true);
    const said = words(result);
    expect(said).toContain('"accuracy" is binary_accuracy here, by the rule of Keras 3');
    expect(said).toContain('(4, 1) ends in an axis of size 1');
    // One column has its largest value in column 0: right where the label is 0; probabilities equal no label.
    expect(said).toContain('sparse_categorical_accuracy 0.25, categorical_accuracy 1.0, Accuracy 0.0');
  });

  it('takes flat arrays for one row of classes, as Keras does, and shows that the binary form differs', () => {
    const result = run('acc', flat);
    expect(result.function).toBe('keras.metrics.CategoricalAccuracy');
    expect(result.value?.data).toEqual(Float64Array.of(1));
    expect(words(result)).toContain('binary_accuracy 0.75, sparse_categorical_accuracy –');
  });

  it('takes a cross-entropy for the loss, and says what to write among the metrics', () => {
    const result = run('ce', rows);
    expect(result.function).toBe('keras.losses.CategoricalCrossentropy');
    // -(ln 0.6 + ln 0.7) / 2
    expect(result.value?.data[0]).toBeCloseTo(0.43375028, 6);
    expect(words(result)).toContain('among the metrics of compile() it is refused. Write "categorical_crossentropy"');
  });

  it('works through the function that was chosen', () => {
    const request = { function: 'accuracy', inputs: rows };
    expect(work(request, 0)?.steps.map(({ name }) => name)).toContain('predicted');
  });

  it('says which array is missing', () => {
    const result = run('ce', { y_pred: rows.y_pred });
    expect(result.issues).toMatchObject([{ code: 'compute.missing-input', params: { role: 'y_true' } }]);
  });

  it('leaves a class that has that name alone', () => {
    expect(run('Accuracy', { y_true: array([1, 2], [2]), y_pred: array([1, 3], [2]) })).toMatchObject({
      function: 'keras.metrics.Accuracy',
      issues: [],
    });
  });
});
