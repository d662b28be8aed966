import { describe, expect, it } from 'vitest';

import { haveFiniteDifferences, knownDifferenceSums, partLength } from '../../../src/core/array/differenceSums';
import { sumOfAbsoluteDifferences, sumOfSquaredDifferences } from '../../../src/core/array/sumOfDifferences';
import { randomNumbers } from '../../bench/randomInputs';

describe('sums of differences in one look at two arrays', () => {
  it.each([partLength, partLength + 1, 3 * partLength - 1])('are those of each part of %i positions', (count) => {
    const [a, b] = [randomNumbers(count, 1), randomNumbers(count, 2)];
    expect(knownDifferenceSums(a, b)).toBeUndefined();
    expect(haveFiniteDifferences(a, b)).toBe(true);
    const sums = knownDifferenceSums(a, b)!;
    for (const [name, ofPart] of [
      ['squares', sumOfSquaredDifferences],
      ['sizes', sumOfAbsoluteDifferences],
    ] as const) {
      const parts = Array.from({ length: Math.ceil(count / partLength) }, (_, part) => part * partLength);
      expect([...sums[name]]).toEqual(parts.map((start) => ofPart(a, b, start, Math.min(partLength, count - start))));
    }
  });

  it('tell that all values are finite, and nothing where one is not', () => {
    const count = 5000;
    for (const odd of [NaN, Infinity, -Infinity]) {
      for (const at of [0, partLength - 1, partLength, count - 1]) {
        const [a, b] = [randomNumbers(count, 1), randomNumbers(count, 2)];
        a[at] = odd;
        expect(haveFiniteDifferences(a, b)).toBe(false);
        b[at] = odd;
        expect(haveFiniteDifferences(b.slice(), a.slice())).toBe(false);
      }
    }
  });

  it('say nothing of differences that are too large, of short arrays, or of arrays of different lengths', () => {
    const values = randomNumbers(5000, 1);
    const large = values.map((value) => -1.7e308 * Math.sign(value + 1));
    expect(
      haveFiniteDifferences(
        large,
        large.map((value) => -value),
      ),
    ).toBe(false);
    expect(haveFiniteDifferences(values.subarray(1), values)).toBe(false);
    expect(haveFiniteDifferences(Float64Array.of(1), Float64Array.of(2))).toBe(false);
  });
});
