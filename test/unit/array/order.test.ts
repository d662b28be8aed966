import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { differentValues } from '../../../src/core/array/differentValues';
import { fallingValues } from '../../../src/core/array/fallingValues';
import { gathered } from '../../../src/core/array/gathered';
import { inDescendingOrder, inOrder } from '../../../src/core/array/inOrder';
import { ascendingOrder, descendingOrder, sortedValues } from '../../../src/core/array/order';
import { radixSort } from '../../../src/core/array/radixSort';
import { sortByKernel } from '../../../src/core/formula/kernels/sortByKernel';
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

describe.each([
  ['ascending', false, 1],
  ['descending', true, -1],
] as const)('values in %s order', (_, descending, sign) => {
  it.each(kinds)('are the same by the kernel and in JavaScript, and come from their positions, for %s', (__, make) => {
    const values = Float64Array.of(...randomNumbers(5000, 5).map(make), NaN, -0, 0, -Infinity, Infinity, -NaN, 5e-324);
    const positions = comparedOrder(values, sign);
    const sorted = positions.map((position) => values[position]! + 0);
    for (const found of [sortByKernel(values, descending), radixSort(values, descending)]) {
      expect([...(found?.positions ?? [])]).toEqual(positions);
      expect([...(found?.sorted ?? [])]).toEqual(sorted);
    }
  });

  it('keep the sign of zeros', () => {
    const values = Float64Array.from({ length: 1000 }, (__, i) => [0, -0, -1, 1][i % 4]!);
    const { positions, sorted } = sortedValues(values, descending);
    expect([...sorted]).toEqual(Array.from(positions, (position) => values[position]));
  });
});

describe('values that were put in order', () => {
  it('are put in order anew when the array holds others', () => {
    const values = randomNumbers(1000, 8);
    expect(inOrder(values).sorted[0]).toBe(Math.min(...values));
    expect(inDescendingOrder(values).sorted[0]).toBe(Math.max(...values));
    values[3] = 7;
    expect(inDescendingOrder(values).positions[0]).toBe(3);
    expect(inOrder(values).positions.at(-1)).toBe(3);
  });
});

describe('gathered values', () => {
  it.each([
    ['bytes', [0, 1, 255, 7]],
    ['numbers with a sign', [0, -0, -1, 7]],
    ['numbers with decimals', [0.5, 1, NaN, 300]],
  ])('are those at the positions, for %s', (_, values) => {
    expect([...gathered(Float64Array.from(values), Uint32Array.of(3, 0, 1, 1, 2))]).toEqual(
      [3, 0, 1, 1, 2].map((position) => values[position]),
    );
  });
});

describe('falling values', () => {
  it('are the different ones, the largest first, NaN before all', () => {
    fc.assert(
      fc.property(arrays, (list) => {
        const different = [...new Set(list)];
        const expected = comparedOrder(Float64Array.from(different), -1).map((at) => different[at]);
        expect([...fallingValues(Float64Array.from(list))]).toEqual(expected);
      }),
      { numRuns: 100, seed: 1729 },
    );
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
