import { describe, expect, it } from 'vitest';
import { sameBits } from '../../../src/core/array/sameBits';

const of = (...values: readonly number[]) => Float64Array.from(values);

describe('sameBits', () => {
  it('is true of the same numbers, NaN and infinities among them', () => {
    expect(sameBits(of(0.1, NaN, -Infinity, -0), of(0.1, NaN, -Infinity, -0))).toBe(true);
    expect(sameBits(of(), of())).toBe(true);
    expect(sameBits(of(9, 1, 2).subarray(1), of(1, 2))).toBe(true);
  });

  it('is false where one number differs, if by its sign alone, and of other lengths', () => {
    expect(sameBits(of(1, 2), of(1, 3))).toBe(false);
    expect(sameBits(of(0), of(-0))).toBe(false);
    expect(sameBits(of(1), of(1 + 2 ** -52))).toBe(false);
    expect(sameBits(of(1), of(1, 1))).toBe(false);
  });
});
