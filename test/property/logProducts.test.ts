import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { elementwise } from '../unit/formula/kernels/runKernel';
import { settings } from './settings';

/** Factors as labels are: all or mostly 0 and 1, of both signs, in between, or anything. */
const factors = fc.oneof(
  { weight: 15, arbitrary: fc.constant(0) },
  { weight: 4, arbitrary: fc.constant(1) },
  { weight: 1, arbitrary: fc.constantFrom(-0, -1, 0.1, 5e-324, Infinity, NaN) },
);
const softFactors = fc.double({ min: -2, max: 2, noNaN: true });
const hardFactors = fc.constantFrom(0, 1);
const rareFactors = fc.oneof({ weight: 30, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.constant(1) });

const probabilities = fc.double({ min: 1e-7, max: 1 - 1e-7, noNaN: true });
const inside = fc.oneof(
  { weight: 20, arbitrary: probabilities },
  { weight: 1, arbitrary: fc.constantFrom(1e-20, 1 - 2 ** -53, 0.5) },
);
const anything = fc.oneof(
  probabilities,
  fc.double(),
  fc.constantFrom(0, -0, 1, 1 - 2 ** -53, 1 + 2 ** -52, 5e-324, 1e-310, 1.7976931348623157e308, Infinity, -1, NaN),
);

/** Lengths around those at which kernels begin a new part. */
const lengths = fc.oneof(fc.integer({ min: 1, max: 20 }), fc.constantFrom(63, 64, 65, 127, 255, 256, 257, 300, 513));

/** `count` columns of one length; in some, one value stands for all. */
const columns = (...kinds: readonly fc.Arbitrary<number>[]): fc.Arbitrary<number[][]> =>
  lengths.chain((length) =>
    fc.tuple(
      ...kinds.map((kind, index) =>
        fc
          .tuple(fc.array(kind, { minLength: length, maxLength: length, size: 'max' }), fc.nat(12))
          .map(([values, dice]) => (dice === 0 && index > 0 ? values.slice(0, 1) : values)),
      ),
    ),
  );

const someFactors = [factors, softFactors, hardFactors, rareFactors];

/** `a * log(x)` by the kernels of its two words. */
function product(rounding: '' | 'Float32', a: readonly number[], x: readonly number[]): number[] {
  const length = Math.max(a.length, x.length);
  const logarithms = elementwise('log', x.length === 1 ? new Array<number>(length).fill(x[0]!) : x);
  return elementwise(`multiply${rounding}`, a, rounding === '' ? logarithms : logarithms.map(Math.fround));
}

describe.each(['', 'Float32'] as const)('in parts, rounded as %j', (rounding) => {
  const round = rounding === '' ? (values: number[]) => values : (values: number[]) => values.map(Math.fround);

  it.each(someFactors)('a * log(x) is bit for bit what the kernels of its words give', (kind) => {
    fc.assert(
      fc.property(columns(kind, fc.oneof(probabilities, anything)), (drawn) => {
        const [a, x] = drawn.map(round);
        expect(elementwise(`multiplyLog${rounding}`, a!, x!)).toEqual(product(rounding, a!, x!));
      }),
      settings,
    );
  });

  it.each(someFactors)('a * log(x) + b * log(y) is bit for bit what the kernels of its words give', (kind) => {
    fc.assert(
      fc.property(columns(kind, anything, kind, anything), (drawn) => {
        const [a, x, b, y] = drawn.map(round);
        const expected = elementwise(`add${rounding}`, product(rounding, a!, x!), product(rounding, b!, y!));
        expect(elementwise(`addMultipliedLogs${rounding}`, a!, x!, b!, y!)).toEqual(expected);
      }),
      settings,
    );
  });

  it.each([
    [hardFactors, inside],
    [hardFactors, fc.oneof(inside, fc.constantFrom(0, 1))],
    [softFactors, inside],
  ])('so it is for labels y and 1 - y of probabilities p and 1 - p', (labels, values) => {
    fc.assert(
      fc.property(columns(labels, values), (drawn) => {
        const [a, x] = drawn.map(round);
        const [b, y] = drawn.map((column) => round(column.map((value) => 1 - value)));
        const expected = elementwise(`add${rounding}`, product(rounding, a!, x!), product(rounding, b!, y!));
        expect(elementwise(`addMultipliedLogs${rounding}`, a!, x!, b!, y!)).toEqual(expected);
      }),
      settings,
    );
  });

  it.each<readonly [fc.Arbitrary<number>, fc.Arbitrary<number>]>([
    ...someFactors.map((kind) => [kind, anything] as const),
    [hardFactors, inside],
    [hardFactors, fc.oneof(inside, fc.constantFrom(0, 1))],
  ])('a * log(x) + (1 - a) * log(1 - x) is bit for bit what the kernels of its words give', (kind, values) => {
    fc.assert(
      fc.property(columns(kind, values), (drawn) => {
        const [a, x] = drawn.map(round);
        const [b, y] = [a!, x!].map((column) => round(column.map((value) => 1 - value)));
        const expected = elementwise(`add${rounding}`, product(rounding, a!, x!), product(rounding, b!, y!));
        expect(elementwise(`bernoulliLog${rounding}`, a!, x!)).toEqual(expected);
      }),
      settings,
    );
  });
});
