import { describe, expect, it } from 'vitest';
import { ndarray } from '../../../../../src/core/array/ndarray';
import { sampleReader } from '../../../../../src/core/compute/sampleReader';
import { sampleOf } from '../../../../../src/host/panel/samples/sampleOf';

const y_pred = ndarray(Float64Array.from([0.7, 0.2, 0.1, 0.1, 0.3, 0.6, 0.3, 0.3, 0.4]), [3, 3]);
const y_true = ndarray(Float64Array.of(0, 2, 2));
const reader = sampleReader({
  function: 'keras.losses.sparse_categorical_crossentropy',
  inputs: { y_true, y_pred },
})!;

describe('the sample of a value', () => {
  it('is its row of scores, and its own label', () => {
    expect([0, 2, 3, 8].map((position) => sampleOf(reader, 'y_pred', position))).toEqual([0, 0, 1, 2]);
    expect([0, 1, 2].map((position) => sampleOf(reader, 'y_true', position))).toEqual([0, 1, 2]);
  });

  it('is none past the end, or in an input that has no values for samples', () => {
    expect(sampleOf(reader, 'y_pred', 9)).toBeUndefined();
    expect(sampleOf(reader, 'sample_weight', 0)).toBeUndefined();
  });
});
