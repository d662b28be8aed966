import { describe, expect, it } from 'vitest';
import { rangeOf, sharedRange } from '../../../src/core/charts/scale';

describe('rangeOf', () => {
  it.each([
    [[0.2, 0.9], 0, 1],
    [[0, 1, 1], 0, 1],
    [[0.001, 0.004], 0, 0.004],
    [[2, 5], 0, 5],
    [[-3, -1], -3, 0],
    [[-3, 7], -3, 7],
    [[1, NaN, Infinity, 4], 0, 4],
    [[NaN], 0, 1],
    [[0, 0], 0, 1],
    [[], 0, 1],
    [[-1e308, 5], -1e300, 5],
    [[5e-324], 0, 1],
  ])('of %j is %f to %f', (values, low, high) => {
    expect(rangeOf(values)).toEqual({ low, high });
  });
});

describe('sharedRange', () => {
  it('covers both ranges', () => {
    expect(sharedRange({ low: 0, high: 10 }, { low: -2, high: 8 })).toEqual({ low: -2, high: 10 });
  });

  it('is none when one would be lost on the scale of the other', () => {
    expect(sharedRange({ low: 0, high: 1 }, { low: -6, high: 8 })).toBeUndefined();
  });
});
