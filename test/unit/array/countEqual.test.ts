import { describe, expect, it } from 'vitest';

import { countEqual } from '../../../src/core/array/countEqual';
import { labelPairs } from '../../../src/core/array/labelPairs';

describe('the count of equal values', () => {
  it('says at how many positions two arrays have the same value; NaN equals nothing, and 0 is -0', () => {
    const a = Float64Array.of(1, 0.5, NaN, -0, Infinity, 3, 7);
    const b = Float64Array.of(1, 0.25, NaN, 0, Infinity, 4, 7);
    expect(countEqual(a, b)).toBe(4);
    expect(countEqual(a.subarray(0, 1), b.subarray(0, 1))).toBe(1);
    expect(countEqual(new Float64Array(), new Float64Array())).toBe(0);
  });

  it('is the same over many blocks, and where the pairs of labels are known', () => {
    const a = Float64Array.from({ length: 5003 }, (_, i) => i % 4);
    const b = Float64Array.from({ length: 5003 }, (_, i) => i % 6);
    // The remainders by 4 and 6 are the same for 4 of 12 numbers, and for 4 of the last 11.
    const expected = 4 * 417 - 4 + 4;
    expect(countEqual(a, b)).toBe(expected);
    expect(labelPairs(a, b)).toBeDefined();
    expect(countEqual(a, b)).toBe(expected);
  });
});
