import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { largestPositions } from '../../../../src/worker/samples/largestPositions';

describe('the positions of the largest values', () => {
  it('are those farthest from 0, equal ones as they are counted; none of 0 and NaN', () => {
    const values = Float64Array.of(0, -3, 1, 3, NaN, 0.5, Infinity);
    expect(largestPositions(values, 9)).toEqual([6, 1, 3, 2, 5]);
    expect(largestPositions(values, 2)).toEqual([6, 1]);
  });

  it('are the first ones of all in order', () => {
    const number = fc.oneof(fc.double(), fc.integer({ min: -3, max: 3 }));
    fc.assert(
      fc.property(fc.array(number), fc.integer({ min: 1, max: 6 }), (values, most) => {
        const inOrder = values
          .map((value, at) => ({ size: Math.abs(value), at }))
          .filter(({ size }) => size > 0)
          .sort((a, b) => (a.size === b.size ? a.at - b.at : b.size > a.size ? 1 : -1));
        const expected = inOrder.slice(0, most).map(({ at }) => at);
        expect(largestPositions(Float64Array.from(values), most)).toEqual(expected);
      }),
    );
  });
});
