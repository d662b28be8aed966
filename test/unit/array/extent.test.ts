import { describe, expect, it } from 'vitest';

import { extentInJavaScript, extentOf } from '../../../src/core/array/extent';

/** Values among which one is put at some place. */
function withOne(count: number, at: number, value: number): Float64Array {
  const values = Float64Array.from({ length: count }, (_, i) => (i * 7) % 11);
  values[at] = value;
  return values;
}

describe('the extent of values', () => {
  it('is the smallest and the largest, and whether all are whole', () => {
    expect(extentOf(Float64Array.of(3, -1, 2))).toEqual({ low: -1, high: 3, isWhole: true });
    expect(extentOf(Float64Array.of(0.5, 2))).toEqual({ low: 0.5, high: 2, isWhole: false });
    expect(extentOf(new Float64Array())).toEqual({ low: Infinity, high: -Infinity, isWhole: true });
  });

  it('leaves NaN out, which is not whole, no more than an infinity is', () => {
    expect(extentOf(Float64Array.of(NaN, 1))).toEqual({ low: 1, high: 1, isWhole: false });
    expect(extentOf(Float64Array.of(1, Infinity))).toEqual({ low: 1, high: Infinity, isWhole: false });
    expect(extentOf(Float64Array.of(NaN))).toEqual({ low: Infinity, high: -Infinity, isWhole: false });
  });

  it.each([64, 65, 66, 67, 2047, 2048, 2049, 5001])('sees every one of %i values, by a kernel too', (count) => {
    for (const value of [1e300, -1e300, 0.5, NaN, Infinity, -Infinity, 2 ** 53, -0]) {
      for (const at of [0, 1, 2, 3, Math.floor(count / 2), count - 2, count - 1]) {
        const values = withOne(count, at, value);
        const plain = extentInJavaScript(values);
        expect(extentOf(values)).toEqual(plain);
        expect(plain.isWhole).toBe(Number.isInteger(value));
      }
    }
  });
});
