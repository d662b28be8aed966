import { describe, expect, it } from 'vitest';
import { ndarray } from '../../../src/core/array/ndarray';
import { definitions } from '../../../src/core/catalogue/registry';
import { compute } from '../../../src/core/compute/compute';
import { computeValue } from '../../../src/core/compute/computeValue';

const inputs = {
  y_true: ndarray(Float64Array.of(0, 1, 0, 0, 0, 1), [2, 3]),
  y_pred: ndarray(Float64Array.of(0.05, 0.95, 0, 0.1, 0.8, 0.1), [2, 3]),
};

describe('computeValue', () => {
  it('gives the value of a class: the mean of 0.005 / 3 and 1.46 / 3', () => {
    const value = computeValue({ function: 'keras.losses.MeanSquaredError', inputs, precision: 'float64' });
    expect(value?.shape).toEqual([]);
    expect(value?.data[0]).toBeCloseTo(1.465 / 6, 15);
  });

  it('gives what compute gives, of every definition and of a shorthand', () => {
    for (const name of [...definitions.map(({ id }) => id), 'accuracy', 'nothing']) {
      const request = { function: name, inputs };
      expect(computeValue(request), name).toEqual(compute(request).value);
    }
  });
});
