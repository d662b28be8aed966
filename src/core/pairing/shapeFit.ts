import { broadcastShapes } from '../array/broadcast';
import { sizeOf, type Shape } from '../array/ndarray';

/**
 * How two arrays may belong together by their shapes: `same` (but for axes of size 1: `(n,)` and `(n, 1)`),
 * `class-rows` (one has a row of values for each single value of the other: `(n,)` or `(n, 1)` against `(n, C)`),
 * `broadcast`, or `none`.
 */
export type ShapeFit = 'same' | 'class-rows' | 'broadcast' | 'none';

export function shapeFit(a: Shape, b: Shape): ShapeFit {
  if (equal(a, b) || equal(withoutOnes(a), withoutOnes(b))) return 'same';
  if (isRowsOf(a, b) || isRowsOf(b, a)) return 'class-rows';
  return broadcastShapes(a, b).value === undefined ? 'none' : 'broadcast';
}

/** Whether `rows` has one more axis at the end than `single`, or other than 1 where `single` has 1. */
export function isRowsOf(rows: Shape, single: Shape): boolean {
  if (rows.length < 2 || single.length > rows.length || (rows.at(-1) ?? 0) < 2 || sizeOf(single) === 0) return false;
  const leading = rows.slice(0, -1);
  return equal(leading, single) || (single.at(-1) === 1 && equal(leading, single.slice(0, -1)));
}

/**
 * Whether weights or a mask of this shape can go with samples: one for each value, row, or sample of the first axis.
 */
export function fitsSamples(weights: Shape, samples: Shape): boolean {
  const squeezed = withoutOnes(weights);
  return (
    equal(squeezed, withoutOnes(samples)) ||
    equal(squeezed, withoutOnes(samples.slice(0, -1))) ||
    equal(squeezed, withoutOnes(samples.slice(0, 1)))
  );
}

const withoutOnes = (shape: Shape): Shape => shape.filter((length) => length !== 1);

const equal = (a: Shape, b: Shape): boolean => a.length === b.length && a.every((length, axis) => length === b[axis]);
