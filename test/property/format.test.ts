import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ndarray } from '../../src/core/array/ndarray';
import { formatArray } from '../../src/core/format/formatArray';
import { formatCompact } from '../../src/core/format/formatCompact';
import { formatNumber } from '../../src/core/format/formatNumber';

const finiteFloats = fc.float({ noNaN: true, noDefaultInfinity: true });
const finiteDoubles = fc.double({ noNaN: true, noDefaultInfinity: true });

/** The significant digits of a printed number. */
const significant = (text: string): number =>
  text.replace(/e.*/, '').replace(/[-.]/g, '').replace(/^0+/, '').replace(/0+$/, '').length;

describe('formatNumber', () => {
  it('reads back as the same float32 number', () => {
    fc.assert(
      fc.property(finiteFloats, (value) => {
        expect(Math.fround(Number(formatNumber(value, 'float32')))).toBe(value);
      }),
    );
  });

  it('reads back as the same float64 number', () => {
    fc.assert(
      fc.property(finiteDoubles, (value) => {
        expect(Number(formatNumber(value, 'float64'))).toBe(value);
      }),
    );
  });

  it('has no more digits than needed: no rounding to fewer digits reads back in float32', () => {
    fc.assert(
      fc.property(finiteFloats, (value) => {
        const digits = significant(formatNumber(value, 'float32'));
        if (digits > 1) expect(Math.fround(Number(value.toPrecision(digits - 1)))).not.toBe(value);
      }),
    );
  });
});

describe('formatCompact', () => {
  it('is within half a unit of the fourth digit', () => {
    fc.assert(
      fc.property(finiteDoubles, (value) => {
        // Near the largest number, rounding up leaves the range of float64.
        fc.pre(Math.abs(value) < 1e308);
        expect(Math.abs(Number(formatCompact(value)) - value)).toBeLessThanOrEqual(Math.abs(value) * 0.000501 + 5e-324);
      }),
    );
  });
});

describe('formatArray', () => {
  it('prints every value of any shape once, in order, on lines of at most 75 characters', () => {
    const shapes = fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(shapes, fc.infiniteStream(fc.double({ min: -1000, max: 1000, noNaN: true })), (shape, stream) => {
        const size = shape.reduce((product, length) => product * length, 1);
        const data = Float64Array.from({ length: size }, () => Math.round((stream.next().value ?? 0) * 100) / 100);
        const text = formatArray(ndarray(data, shape));
        const printed = text.replace(/[[\]]/g, ' ').trim().split(/\s+/).map(Number);
        printed.forEach((value, i) => {
          expect(Math.abs(value - (data[i] ?? NaN))).toBeLessThanOrEqual(1e-8 * Math.abs(value));
        });
        expect(printed).toHaveLength(size);
        expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(75);
      }),
    );
  });
});
