import { describe, expect, it } from 'vitest';
import { contributions } from '../../../src/core/charts/contributions';

const values = Float64Array.of(3, 1, 0, 4);

describe('contributions', () => {
  it.each([
    ['the sum', 8],
    ['the mean', 2],
  ])('are shares of %s', (_, result) => {
    expect(Array.from(contributions({ values, result })!)).toEqual([0.375, 0.125, 0, 0.5]);
  });

  it('count weights, whatever the sum is divided by', () => {
    const weights = Float64Array.of(1, 1, 5, 2);
    // 3 + 1 + 0 + 8 = 12; divided by N = 4, or by the sum of the weights, 9.
    for (const result of [12, 3, 12 / 9]) {
      const shares = contributions({ values, weights, result });
      expect(Array.from(shares!, (share) => share * 12)).toEqual([3, 1, 0, 8]);
    }
  });

  it('sum to 1 for results that float32 has rounded', () => {
    const shares = contributions({ values: Float64Array.of(0.1, 0.2, 0.3), result: Math.fround(0.2) });
    expect(shares!.reduce((sum, share) => sum + share)).toBeCloseTo(1, 15);
  });

  it.each([
    ['the result is no mean or sum', { values, result: 1.5 }],
    ['a value is negative', { values: Float64Array.of(-1, 3), result: 1 }],
    ['a value is not a number', { values: Float64Array.of(NaN, 3), result: NaN }],
    ['all are zero', { values: Float64Array.of(0, 0), result: 0 }],
    ['there is one sample', { values: Float64Array.of(2), result: 2 }],
    ['the weights are others', { values, weights: Float64Array.of(1, 2), result: 2 }],
  ])('are none where %s', (_, parts) => {
    expect(contributions(parts)).toBeUndefined();
  });
});
