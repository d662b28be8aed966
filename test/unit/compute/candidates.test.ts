import { describe, expect, it } from 'vitest';

import { ndarray } from '../../../src/core/array/ndarray';
import type { NDArray } from '../../../src/core/array/ndarray';
import { definitions } from '../../../src/core/catalogue/registry';
import { candidates } from '../../../src/core/compute/candidates';
import type { Inputs } from '../../../src/core/compute/types';

const rows = (...values: readonly number[][]): NDArray =>
  ndarray(Float64Array.from(values.flat()), [values.length, values[0]?.length ?? 0]);
const vector = (...values: number[]): NDArray => ndarray(Float64Array.from(values));

const first = (inputs: Inputs): string | undefined => candidates(inputs)[0]?.definition.id;

const probabilities = rows([0.3, 0.5, 0.2], [0.2, 0.8, 0.1], [0.6, 0.2, 0.2]);

describe('candidates', () => {
  it('offers what people mean by such arrays first', () => {
    const oneHot = rows([0, 1, 0], [0, 0, 1], [1, 0, 0]);
    expect(first({ y_true: oneHot, y_pred: probabilities })).toBe('keras.losses.CategoricalCrossentropy');
    expect(first({ y_true: vector(1, 2, 0), y_pred: probabilities })).toBe(
      'keras.losses.SparseCategoricalCrossentropy',
    );
    expect(first({ y_true: vector(0, 1, 1), y_pred: vector(0.2, 0.7, 0.9) })).toBe('keras.losses.BinaryCrossentropy');
    expect(first({ y_true: vector(1.5, 200, 31), y_pred: vector(1.25, 180.5, 33) })).toBe(
      'keras.losses.MeanSquaredError',
    );
    expect(first({ y_true: vector(-1, 1, 1), y_pred: vector(-0.2, 0.7, 1.9) })).toBe('keras.losses.Hinge');
  });

  it('lists every definition once, those that fit before those that do not, with a reason for these', () => {
    const listed = candidates({ y_true: vector(1, 2, 0), y_pred: probabilities });
    expect(listed.map(({ definition }) => definition.id).sort()).toEqual(definitions.map(({ id }) => id).sort());
    const fits = listed.map((candidate) => candidate.fits);
    expect(fits.indexOf(false)).toBeGreaterThan(fits.lastIndexOf(true));
    expect(listed.every((candidate) => candidate.fits === (candidate.reason === undefined))).toBe(true);
  });
});
