import { describe, expect, it } from 'vitest';

import {
  firstBeyond,
  firstNotBinary,
  firstNotFinite,
  firstNotWhole,
  firstOutside,
} from '../../../src/core/array/firstOdd';

describe('the position of the first value that is not as it should be', () => {
  it('is that of NaN or an infinity where numbers are to be finite', () => {
    expect(firstNotFinite(Float64Array.of(0, 1e308, -Infinity, NaN))).toBe(2);
    expect(firstNotFinite(Float64Array.of(0, NaN))).toBe(1);
    expect(firstNotFinite(Float64Array.of(0, 1e308))).toBe(-1);
  });

  it('is none where finite numbers have a sum that is not', () => {
    expect(firstNotFinite(Float64Array.of(1e308, 1e308, 1e308))).toBe(-1);
    expect(firstNotFinite(Float64Array.of(1e308, 1e308, Infinity))).toBe(2);
    expect(firstNotFinite(Float64Array.of(Infinity, -Infinity))).toBe(0);
  });

  it.each([63, 64, 65, 66, 67, 5001])('is found among %i values, by a kernel too', (count) => {
    for (const at of [0, 1, 2, Math.floor(count / 2), count - 2, count - 1]) {
      for (const odd of [NaN, Infinity, -Infinity]) {
        const values = Float64Array.from({ length: count }, (_, i) => (i % 2 === 0 ? 1.7e308 : -i));
        expect(firstNotFinite(values)).toBe(-1);
        values[at] = odd;
        expect(firstNotFinite(values)).toBe(at);
      }
    }
  });

  it('is that of a fraction, or of no number, where numbers are to be whole', () => {
    expect(firstNotWhole(Float64Array.of(-0, 2 ** 60, 0.5, NaN))).toBe(2);
    expect(firstNotWhole(Float64Array.of(1, Infinity))).toBe(1);
    expect(firstNotWhole(Float64Array.of(-1, 7))).toBe(-1);
  });

  it('is that of anything but 0 and 1 where numbers are to be such', () => {
    expect(firstNotBinary(Float64Array.of(0, -0, 1, 0.5))).toBe(3);
    expect(firstNotBinary(Float64Array.of(1, -1, 2))).toBe(1);
    expect(firstNotBinary(Float64Array.of(1, NaN))).toBe(1);
    expect(firstNotBinary(Float64Array.of(1, 0, -0))).toBe(-1);
  });

  it('lies beyond bounds, between which NaN is not looked for', () => {
    expect(firstBeyond(Float64Array.of(NaN, 0, 1, 1.5), 0, 1)).toBe(3);
    expect(firstBeyond(Float64Array.of(1, -1e-300), 0, Infinity)).toBe(1);
    expect(firstBeyond(Float64Array.of(NaN, -0, 1), 0, 1)).toBe(-1);
  });

  it('lies outside of bounds, which belong to the inside', () => {
    expect(firstOutside(Float64Array.of(0, 1, 1.5, NaN), 0, 1)).toBe(2);
    expect(firstOutside(Float64Array.of(1, NaN), 0, 1)).toBe(1);
    expect(firstOutside(Float64Array.of(-0, 1), 0, 1)).toBe(-1);
  });
});
