import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pairwiseSum, pairwiseSumFloat32 } from '../../src/core/array/sum';

/** A finite double as an integer number of 2^-1074, the smallest step there is. */
function inSmallestSteps(value: number): bigint {
  const bits = new DataView(new ArrayBuffer(8));
  bits.setFloat64(0, value);
  const word = bits.getBigUint64(0);
  const exponent = (word >> 52n) & 0x7ffn;
  const fraction = word & 0xfffffffffffffn;
  const magnitude = exponent === 0n ? fraction : (fraction | (1n << 52n)) << (exponent - 1n);
  return value < 0 ? -magnitude : magnitude;
}

const absolute = (value: bigint): bigint => (value < 0n ? -value : value);

/**
 * Whether |sum - exact| <= k u / (1 - k u) * sum |x| with u = 2^-bits, in whole numbers: the bound that sum.ts states.
 */
function withinBound(values: readonly number[], sum: number, bits: number): boolean {
  const exact = values.reduce((total, value) => total + inSmallestSteps(value), 0n);
  const sizes = values.reduce((total, value) => total + absolute(inSmallestSteps(value)), 0n);
  const roundings = BigInt(24 + Math.max(0, Math.ceil(Math.log2(values.length / 113))));
  const error = absolute(inSmallestSteps(sum) - exact);
  return error * ((1n << BigInt(bits)) - roundings) <= roundings * sizes;
}

const lengths = fc.oneof(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 300, max: 3000 }));
const doubles = fc.double({ min: -1e300, max: 1e300, noNaN: true });
const floats = fc.float({ min: Math.fround(-1e30), max: Math.fround(1e30), noNaN: true });
const lists = (of: fc.Arbitrary<number>): fc.Arbitrary<number[]> =>
  lengths.chain((length) => fc.array(of, { minLength: length, maxLength: length, size: 'max' }));

describe('pairwiseSum', () => {
  it('is within its stated error bound of the exact sum', () => {
    fc.assert(
      fc.property(lists(doubles), (values) => {
        const sum = pairwiseSum(Float64Array.from(values), 0, values.length);
        expect(withinBound(values, sum, 53)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('is exact for integers whose sums stay below 2^53', () => {
    fc.assert(
      fc.property(lists(fc.integer()), (values) => {
        const sum = pairwiseSum(Float64Array.from(values), 0, values.length);
        expect(sum).toBe(Number(values.reduce((total, value) => total + BigInt(value), 0n)));
      }),
      { numRuns: 60 },
    );
  });

  it('does not depend on where the values lie or how far apart', () => {
    fc.assert(
      fc.property(lists(doubles), fc.nat(5), fc.integer({ min: 1, max: 4 }), (values, start, stride) => {
        const spread = new Float64Array(start + values.length * stride).fill(NaN);
        values.forEach((value, i) => (spread[start + i * stride] = value));
        const here = pairwiseSum(Float64Array.from(values), 0, values.length);
        expect(pairwiseSum(spread, start, values.length, stride)).toBe(here);
      }),
      { numRuns: 40 },
    );
  });
});

describe('pairwiseSumFloat32', () => {
  it('is a float32 number within its stated error bound of the exact sum', () => {
    fc.assert(
      fc.property(lists(floats), (values) => {
        const sum = pairwiseSumFloat32(Float64Array.from(values), 0, values.length);
        expect(Math.fround(sum)).toBe(sum);
        expect(withinBound(values, sum, 24)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
