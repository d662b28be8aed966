import { describe, expect, it } from 'vitest';

import { pairwiseSum } from '../../../src/core/array/sum';
import { sumOfAbsoluteDifferences, sumOfSquaredDifferences } from '../../../src/core/array/sumOfDifferences';
import { randomNumbers } from '../../bench/randomInputs';

/** Around the lengths at which the order of the additions changes. */
const lengths = [0, 1, 7, 8, 9, 16, 127, 128, 129, 136, 263, 1000, 2048, 5001];

describe.each(lengths)('sums of differences of %i values', (length) => {
  const start = 3;
  const a = randomNumbers(start + length, 1);
  const b = randomNumbers(start + length, 2);

  it('have every bit of the pairwise sum of an array of the squares', () => {
    const squares = a.map((value, i) => (value - b[i]!) ** 2);
    expect(sumOfSquaredDifferences(a, b, start, length)).toBe(pairwiseSum(squares, start, length));
  });

  it('have every bit of the pairwise sum of an array of the sizes', () => {
    const sizes = a.map((value, i) => Math.abs(value - b[i]!));
    expect(sumOfAbsoluteDifferences(a, b, start, length)).toBe(pairwiseSum(sizes, start, length));
  });
});

it('NaN and infinities spread', () => {
  const zeros = new Float64Array(20);
  expect(
    sumOfSquaredDifferences(
      Float64Array.from({ length: 20 }, () => NaN),
      zeros,
      0,
      20,
    ),
  ).toBeNaN();
  expect(sumOfAbsoluteDifferences(zeros.with(9, -Infinity), zeros, 0, 20)).toBe(Infinity);
});
