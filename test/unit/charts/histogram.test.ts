import { describe, expect, it } from 'vitest';
import { binCount, histogram } from '../../../src/core/charts/histogram';

describe('histogram', () => {
  // Expected by NumPy 2.4: np.histogram(values, bins).
  it.each([
    [[1, 2, 2.5, 3, 9], 4, [3, 1, 0, 1], [1, 3, 5, 7, 9]],
    [[0, 0.1, 0.2, 0.3, 0.4], 4, [1, 1, 2, 1], [0, 0.1, 0.2, 0.3, 0.4]],
    [[5, 5, 5], 2, [0, 3], [4.5, 5, 5.5]],
    [[-2, -1, 0, 1, 2, 2], 3, [2, 1, 3], [-2, -2 / 3, 2 / 3, 2]],
  ])('of %j in %i bins', (values, bins, counts, edges) => {
    const result = histogram(values, bins);
    expect(result.counts).toEqual(counts);
    result.edges.forEach((edge, at) => expect(edge).toBeCloseTo(edges[at]!, 14));
  });

  it('leaves out what is not finite, and is empty without values', () => {
    expect(histogram([NaN, 1, Infinity, 2], 1).counts).toEqual([2]);
    expect(histogram([NaN], 3)).toEqual({ edges: [], counts: [] });
  });
});

it('bins grow with the square root of how many values there are, from 5 to 40', () => {
  expect([1, 100, 1e6].map(binCount)).toEqual([5, 10, 40]);
});
