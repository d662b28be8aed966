import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ndarray } from '../../src/core/array/ndarray';
import { pairArrays } from '../../src/core/pairing/pairArrays';
import { swapRoles, type NamedArray, type Pairing } from '../../src/core/pairing/pairing';

const values = fc.oneof(
  fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 1, maxLength: 6 }),
  fc.array(fc.double({ min: -2, max: 2, noNaN: true }), { minLength: 1, maxLength: 6 }),
);
const names = fc.constantFrom(undefined, 'a', 'y_true', 'y_pred', 'labels', 'y_pred2', 'y_true2', 'weights', 'mask');

/** Arrays at different places of a text. */
const texts = (of: fc.Arbitrary<string | undefined>, most = 8): fc.Arbitrary<NamedArray[]> =>
  fc
    .array(fc.tuple(of, values), { maxLength: most })
    .map((list) => list.map(([name, data], i) => ({ name, value: ndarray(Float64Array.from(data)), start: 10 * i })));

const moved = (arrays: readonly NamedArray[], by: number): NamedArray[] =>
  arrays.map((array) => ({ ...array, start: array.start + by }));

/** The arrays in their roles, whatever their positions in the list. */
const byRole = (arrays: readonly NamedArray[], { roles }: Pairing): Record<string, unknown> =>
  Object.fromEntries(Object.entries(roles).map(([role, { index, reason }]) => [role, [arrays[index]?.value, reason]]));

describe('pairArrays', () => {
  it('does not depend on the order of the list, only on the places in the text', () => {
    fc.assert(
      fc.property(
        texts(names).chain((arrays) =>
          fc.tuple(fc.constant(arrays), fc.shuffledSubarray(arrays, { minLength: arrays.length })),
        ),
        ([arrays, shuffled]) => {
          expect(byRole(shuffled, pairArrays(shuffled))).toEqual(byRole(arrays, pairArrays(arrays)));
          arrays.forEach((array, focus) => {
            const again = pairArrays(shuffled, { focus: shuffled.indexOf(array) });
            expect(byRole(shuffled, again)).toEqual(byRole(arrays, pairArrays(arrays, { focus })));
          });
        },
      ),
    );
  });

  it('gives every role at most one array, and no array two roles but x and values', () => {
    fc.assert(
      fc.property(texts(names), fc.option(fc.nat(7), { nil: undefined }), (arrays, focus) => {
        if (focus !== undefined && focus >= arrays.length) return;
        const { roles } = pairArrays(arrays, focus === undefined ? {} : { focus });
        const { x, values: same, ...others } = roles;
        expect(x?.index).toBe(same?.index);
        const used = Object.values(others).map(({ index }) => index);
        expect(new Set(used).size).toBe(used.length);
        if (focus !== undefined) expect(Object.values(roles).map(({ index }) => index)).toContain(focus);
      }),
    );
  });

  it('keeps a named pair whatever unnamed arrays stand above and below it, in whatever order', () => {
    const unnamed = fc.constantFrom(undefined, 'a', 'epochs');
    fc.assert(
      fc.property(texts(unnamed, 30), texts(unnamed, 30), values, fc.boolean(), (above, below, data, trueFirst) => {
        const value = ndarray(Float64Array.from(data));
        const pair = (trueFirst ? ['y_true', 'y_pred'] : ['y_pred', 'y_true']).map((name, i) => ({
          name,
          value,
          start: 1000 + i,
        }));
        const arrays = [...pair, ...above, ...moved(below, 2000)];
        const expected = trueFirst ? { y_true: 0, y_pred: 1 } : { y_true: 1, y_pred: 0 };
        for (const options of [{}, { focus: 0 }, { focus: 1 }]) {
          const { roles } = pairArrays(arrays, options);
          expect({ y_true: roles.y_true?.index, y_pred: roles.y_pred?.index }).toEqual(expected);
        }
      }),
    );
  });

  it('gives roles that names decide regardless of the order in the text', () => {
    fc.assert(
      fc.property(values, values, (first, second) => {
        const yTrue = { name: 'labels', value: ndarray(Float64Array.from(first)) };
        const yPred = { name: 'scores', value: ndarray(Float64Array.from(second)) };
        for (const [a, b] of [
          [1, 2],
          [2, 1],
        ] as const) {
          const { roles } = pairArrays([
            { ...yTrue, start: a },
            { ...yPred, start: b },
          ]);
          expect([roles.y_true?.index, roles.y_pred?.index]).toEqual([0, 1]);
        }
      }),
    );
  });
});

describe('swapRoles', () => {
  it('undoes itself', () => {
    fc.assert(
      fc.property(texts(names), (arrays) => {
        const pairing = pairArrays(arrays);
        expect(swapRoles(swapRoles(pairing))).toEqual(pairing);
      }),
    );
  });
});
