import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ndarray } from '../../src/core/array/ndarray';
import { describeArray } from '../../src/core/describe/describeArray';

const value = fc.oneof(
  fc.constantFrom(0, 1, -1, -0, 2, 0.5),
  fc.integer({ min: -3, max: 12 }),
  fc.double(),
  fc.constantFrom(NaN, Infinity, -Infinity),
);
const ofOneKind = fc.constantFrom([0, 1], [-1, 1], [0, 1, 2, 3], [0.25, 0.75], [-1, 0, 1], [NaN], [Infinity, 1]);

/** Short ones, and some that are long enough for kernels. */
const values = fc.oneof(
  fc.array(value, { maxLength: 200 }),
  ofOneKind.chain((kind) => fc.array(fc.constantFrom(...kind), { maxLength: 200 })),
);

it('describeArray says of an array what a loop over its values counts', () => {
  fc.assert(
    fc.property(values, (list) => {
      const facts = describeArray(ndarray(Float64Array.from(list)));
      const every = (is: (value: number) => boolean): boolean => list.length > 0 && list.every(is);
      const known = list.filter((each) => !Number.isNaN(each));
      expect(facts).toMatchObject({
        nanCount: list.length - known.length,
        infiniteCount: list.filter((each) => Math.abs(each) === Infinity).length,
        isIntegers: every(Number.isInteger),
        isBinary01: every((each) => each === 0 || each === 1),
        isSign: every((each) => each === -1 || each === 1) && list.includes(-1),
        inUnitInterval: every((each) => each >= 0 && each <= 1),
      });
      // 0 and -0 are one number here.
      expect(facts.min + 0).toBe(known.length === 0 ? NaN : Math.min(...known) + 0);
      expect(facts.max + 0).toBe(known.length === 0 ? NaN : Math.max(...known) + 0);
    }),
  );
});
