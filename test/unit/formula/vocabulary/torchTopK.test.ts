import { describe, expect, it } from 'vitest';

import { torchTopK } from '../../../../src/core/formula/vocabulary/torchTopK';

/** How many rows have their label among the k largest scores. */
const hits = (rows: readonly (readonly number[])[], labels: readonly number[], k: number): number =>
  rows.filter((row, at) => torchTopK(row, k).includes(labels[at] ?? NaN)).length;

const common = [
  [0.4, 0.3, 0.3, 0],
  [0.25, 0.25, 0.25, 0.25],
  [0.1, 0.2, 0.3, 0.4],
];
const labels = [2, 3, 0, 1];

describe('torchTopK', () => {
  it('finds the largest values, largest first, NaN before all', () => {
    expect(torchTopK([0.1, 0.7, 0.2, 0.9, 0.4], 3)).toEqual([3, 1, 4]);
    expect(torchTopK([1, NaN, 2], 2)).toEqual([1, 2]);
  });

  // Top-k accuracies that torchmetrics 1.9.0 gives on torch 2.13.0, times the four samples.
  it.each([
    [[0.5, 0.5, 0, 0], 2, 2],
    [[0.5, 0.5, 0, 0], 3, 3],
    [[0.4, 0.2, 0.2, 0.2], 2, 1],
  ])('chooses between equals as torch does: %j, k = %i', (last, k, expected) => {
    expect(hits([...common, last], labels, k)).toBe(expected);
  });

  it('keeps the first of equals in rows of 64 k values and more', () => {
    expect(torchTopK(new Float64Array(128), 2)).toEqual([0, 1]);
  });
});
