import { radixOrder, upTo } from './radixOrder';

/** Below this many numbers, comparing them is quicker than counting their digits. */
const few = 512;

/**
 * The positions of the values, that of the smallest first. NaN counts as larger than all other numbers, as NumPy sorts it;
 * -0 and 0 are equal; equals keep their order.
 */
export function ascendingOrder(values: Float64Array): Uint32Array {
  return values.length < few ? orderOfFew(values, 1) : radixOrder(values, false);
}

/** The positions of the values, that of the largest first: NaN, infinity and so on. Equals keep their order. */
export function descendingOrder(values: Float64Array): Uint32Array {
  return values.length < few ? orderOfFew(values, -1) : radixOrder(values, true);
}

function orderOfFew(values: Float64Array, sign: number): Uint32Array {
  return upTo(values.length).sort((a, b) => sign * compared(values[a]!, values[b]!) || a - b);
}

/** Negative, 0 or positive as `a` comes before, beside or after `b`. */
function compared(a: number, b: number): number {
  return Number(Number.isNaN(a)) - Number(Number.isNaN(b)) || Number(a > b) - Number(a < b);
}
