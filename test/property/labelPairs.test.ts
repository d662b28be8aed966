import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { countClasses, countClassesInBoth } from '../../src/core/array/countClasses';
import { countEqual } from '../../src/core/array/countEqual';
import { crossTable } from '../../src/core/array/crossTable';
import { differentLabels } from '../../src/core/array/differentValues';
import { labelPairs } from '../../src/core/array/labelPairs';
import { ndarray } from '../../src/core/array/ndarray';
import { placed } from '../unit/formula/kernels/placed';
import { settings } from './settings';

/** How many times the drawn labels are repeated, so that kernels count them. */
const times = 700;

const label = fc.oneof(
  { weight: 20, arbitrary: fc.integer({ min: 0, max: 1 }) },
  { weight: 2, arbitrary: fc.integer({ min: -3, max: 9 }) },
);
const drawn = fc.record({
  pairs: fc.array(fc.tuple(label, label), { minLength: 2, maxLength: 20 }),
  /** The last pair, which the labels at the start do not tell. */
  last: fc.tuple(fc.oneof(label, fc.constantFrom(40, -40, 0.5, NaN, 1e9)), label),
  classes: fc.uniqueArray(fc.oneof(label, fc.constantFrom(0.5, NaN)), { minLength: 1 }),
  isPlaced: fc.boolean(),
});

type Drawn = typeof drawn extends fc.Arbitrary<infer Value> ? Value : never;

function arraysOf({ pairs, last, isPlaced }: Drawn): { readonly a: Float64Array; readonly b: Float64Array } {
  const all = [...Array.from({ length: times }, () => pairs).flat(), last];
  const arrays = {
    a: ndarray(Float64Array.from(all, ([value]) => value)),
    b: ndarray(Float64Array.from(all, ([, value]) => value)),
  };
  const { a, b } = isPlaced ? placed(arrays) : arrays;
  return { a: a.data, b: b.data };
}

const countWhere = (a: Float64Array, isCounted: (value: number, i: number) => boolean): number =>
  a.filter(isCounted).length;

describe('what is taken from the counts of pairs of labels', () => {
  it('is what looking at every sample gives', () => {
    fc.assert(
      fc.property(drawn, (each) => {
        const { a, b } = arraysOf(each);
        const { classes, last } = each;
        const [list, ones] = [Float64Array.from(classes), Float64Array.of(1)];
        expect(labelPairs(a, b) === undefined).toBe(!Number.isInteger(last[0]) || last[0] === 1e9);
        expect([...countClasses(a, list)]).toEqual(classes.map((wanted) => countWhere(a, (value) => value === wanted)));
        expect([...countClassesInBoth(a, b, list)]).toEqual(
          classes.map((wanted) => countWhere(a, (value, i) => value === wanted && b[i] === wanted)),
        );
        expect(countEqual(a, b)).toBe(countWhere(a, (value, i) => value === b[i]));
        expect(differentLabels(b)).toEqual(Float64Array.from(new Set(b)).sort());
        for (const float32 of [false, true]) {
          const table = crossTable({ labels: [a, b], classes: [list, list], weights: ones }, float32);
          const weighted = crossTable({ labels: [a, b], classes: [list, list], weights: a.map(() => 1) }, float32);
          expect(table).toEqual(weighted);
        }
      }),
      settings,
    );
  });
});
