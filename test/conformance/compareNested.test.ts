import { describe, expect, it } from 'vitest';

import { compareNested } from './compareNested';

const tolerance = { absolute: 1e-6, relative: 0 };
const equal = (got: Parameters<typeof compareNested>[0], expected: Parameters<typeof compareNested>[1]): boolean =>
  compareNested(got, expected, tolerance).equal;

describe('compareNested', () => {
  it('accepts numbers inside the tolerance and refuses those outside', () => {
    expect(equal([1 + 0.9e-6, 2], [1, 2])).toBe(true);
    expect(equal([1 + 1.1e-6, 2], [1, 2])).toBe(false);
  });

  it('names the first place that differs', () => {
    expect(
      compareNested(
        [
          [0, 1],
          [2, 9],
        ],
        [
          [0, 1],
          [2, 3],
        ],
        tolerance,
      ).difference,
    ).toBe('[1][1]: expected 3, received 9');
  });

  it('gives the largest error of all numbers', () => {
    expect(compareNested([0, 0.5, 0.25], [0, 0, 0], tolerance).error).toBe(0.5);
  });

  it('refuses another nesting of the same numbers', () => {
    expect(equal(1, [1])).toBe(false);
    expect(equal([1], 1)).toBe(false);
    expect(equal([[1, 2]], [1, 2])).toBe(false);
    expect(equal([[1], [2]], [[1, 2]])).toBe(false);
    expect(equal([], [[]])).toBe(false);
    expect(equal([1], [1, 2])).toBe(false);
    expect(equal([1, 2], [1])).toBe(false);
  });

  it('refuses a value that is missing', () => {
    expect(equal(undefined, 0)).toBe(false);
    expect(equal(null, 0)).toBe(false);
  });

  it('compares named parts by name, and refuses missing and extra ones', () => {
    expect(equal({ total: 6, count: 3 }, { count: 3, total: 6 })).toBe(true);
    expect(equal({ total: 6 }, { total: 6, count: 3 })).toBe(false);
    expect(equal({ total: 6, count: 3 }, { total: 6 })).toBe(false);
    expect(equal({ total: 6, count: 2 }, { total: 6, count: 3 })).toBe(false);
  });

  it('takes NaN for equal to NaN only', () => {
    expect(equal([NaN], [NaN])).toBe(true);
    expect(equal([0], [NaN])).toBe(false);
    expect(equal([NaN], [0])).toBe(false);
  });
});
