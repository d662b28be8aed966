import { describe, expect, it } from 'vitest';

import { ndarray, sizeOf } from '../../../../src/core/array/ndarray';
import type { NDArray } from '../../../../src/core/array/ndarray';
import { compute } from '../../../../src/core/compute/compute';
import { renderIssue } from '../../../../src/core/issues/renderIssue';

const zeros = (...shape: number[]): NDArray => ndarray(new Float64Array(sizeOf(shape)), shape);
const said = (name: string, inputs: Record<string, NDArray>): string[] =>
  compute({ function: name, inputs }).issues.map((issue) => renderIssue(issue));

describe('Keras functions refuse shapes that the library refuses', () => {
  it('glu: an axis of odd size', () => {
    expect(said('keras.activations.glu', { x: zeros(2, 3) })).toEqual([
      'x has shape (2, 3); expected an even size along axis -1, to be split into halves.',
    ]);
  });

  it('ctc: labels that are no table, logits without time', () => {
    expect(said('keras.losses.ctc', { y_true: zeros(2), y_pred: zeros(2, 4, 3) })).toEqual([
      'y_true has shape (2,); expected (batch, labels).',
    ]);
    expect(said('keras.losses.CTC', { y_true: zeros(2, 2), y_pred: zeros(2, 3) })).toEqual([
      'y_pred has shape (2, 3); expected (batch, times, classes).',
    ]);
  });
});

describe('keras.losses.Circle', () => {
  it('leaves samples that cost nothing out of the mean', () => {
    const y_true = ndarray(Float64Array.of(0, 0, 1), [3], 'int32');
    const y_pred = ndarray(Float64Array.of(1, 0, 0.6, 0.8, 0, 1), [3, 2]);
    const inputs = { y_true, y_pred };
    const each = compute({ function: 'keras.losses.circle', inputs, precision: 'float64' }).value?.data ?? [];
    // The third sample has no partner of its class.
    expect(each[2]).toBe(0);
    const { value } = compute({ function: 'keras.losses.Circle', inputs, precision: 'float64' });
    expect(value?.data[0]).toBeCloseTo(((each[0] ?? NaN) + (each[1] ?? NaN)) / 2, 10);
  });
});
