import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { differentValues } from '../../../src/core/array/differentValues';
import { ascendingOrder, descendingOrder } from '../../../src/core/array/order';
import { sumsBetween } from '../../../src/core/array/sumsBetween';
import { randomNumbers } from '../../bench/randomInputs';

const numbers = fc.oneof(
  fc.double(),
  fc.constantFrom(0, -0, NaN, Infinity, -Infinity, 5e-324, -5e-324, 1, 1 + 2 ** -52, 1 + 2 ** -51),
);

/** Few values are compared, many are sorted by their digits. */
const arrays = fc.oneof(
  fc.array(numbers, { maxLength: 40 }),
  fc.array(numbers, { minLength: 512, maxLength: 700, size: 'max' }),
);

/** The order that a stable sort by comparison gives, NaN counting as the largest. */
function comparedOrder(values: Float64Array, sign: number): number[] {
  const above = (a: number, b: number): number =>
    Number(Number.isNaN(a)) - Number(Number.isNaN(b)) || (a > b ? 1 : a < b ? -1 : 0);
  return Array.from(values.keys()).sort((a, b) => sign * above(values[a]!, values[b]!));
}

/** Values of one kind, more than are sorted by comparing them. */
const kinds: readonly (readonly [string, (random: number) => number])[] = [
  ['spread values', (random) => random * 20 - 10],
  ['a few different values', (random) => Math.floor(random * 5) - 2],
  ['values that differ in their last places only', (random) => 1 + Math.floor(random * 5000) * 2 ** -52],
  [
    'pairs that differ in their last places only',
    (random) => Math.floor(random * 3000) / 7 + (random > 0.5 ? 2e-14 : 0),
  ],
  ['float32 values', Math.fround],
  ['one value', () => 0.5],
];

describe('the order of values', () => {
  it('is that of a stable sort by comparison, in both directions', () => {
    fc.assert(
      fc.property(arrays, (list) => {
        const values = Float64Array.from(list);
        expect([...ascendingOrder(values)]).toEqual(comparedOrder(values, 1));
        expect([...descendingOrder(values)]).toEqual(comparedOrder(values, -1));
      }),
      { numRuns: 200, seed: 1729 },
    );
  });

  it.each(kinds)('is that of a stable sort for %s', (_, make) => {
    const values = randomNumbers(5000, 3).map(make);
    expect([...ascendingOrder(values)]).toEqual(comparedOrder(values, 1));
    expect([...descendingOrder(values)]).toEqual(comparedOrder(values, -1));
  });
});

describe('different values', () => {
  it('are those of a set, smallest first, NaN last', () => {
    fc.assert(
      fc.property(arrays, (list) => {
        const different = [...new Set(list)];
        const inOrder = comparedOrder(Float64Array.from(different), 1).map((at) => different[at]);
        expect([...differentValues(Float64Array.from(list))]).toEqual(inOrder);
      }),
      { numRuns: 200, seed: 1729 },
    );
  });

  it('of labels are found without sorting, 0 and -0 being one', () => {
    expect([...differentValues(Float64Array.of(3, 1, -0, 1, 0, 3))]).toEqual([0, 1, 3]);
    expect([...differentValues(new Float64Array())]).toEqual([]);
  });
});

describe('sums between the thresholds of a falling list', () => {
  it.each([10, 3000])('have each value at the first threshold that its score reaches, in a list of %i', (length) => {
    const list = Float64Array.from({ length }, (_, place) => (length - place) / length);
    const scores = Float64Array.of(
      ...randomNumbers(500, 9),
      ...list.slice(0, 10),
      ...list.slice(0, 10),
      NaN,
      -1,
      2,
      Infinity,
    );
    const values = Float64Array.from(scores, (_, i) => i + 1);
    for (const columns of [1, 4]) {
      const expected = new Float64Array(length * columns);
      scores.forEach((score, i) => {
        const place = list.findIndex((value) => value <= score);
        if (place !== -1) expected[place * columns + (i % columns)]! += values[i]!;
      });
      expect(sumsBetween(list, scores, values, columns)).toEqual(expected);
    }
  });

  it('are those of the numbers that an array has now', () => {
    const length = 2000;
    const list = Float64Array.from({ length }, (_, place) => length - place);
    const values = new Float64Array(length).fill(1);
    const scores = list.slice();
    expect(sumsBetween(list, scores, values, 1)).toEqual(values);
    scores.fill(1);
    expect(sumsBetween(list, scores, values, 1).at(-1)).toBe(length);
  });
});
