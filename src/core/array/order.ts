import { sortByKernel } from '../formula/kernels/sortByKernel';
import type { InOrder } from './inOrder';
import { radixSort, upTo } from './radixSort';

/** Below this many numbers, comparing them is quicker than counting their digits. */
const few = 512;

/**
 * The positions of the values, that of the smallest first. NaN counts as larger than all other numbers, as NumPy sorts it;
 * -0 and 0 are equal; equals keep their order.
 */
export function ascendingOrder(values: Float64Array): Uint32Array {
  return sortedValues(values, false).positions;
}

/** The positions of the values, that of the largest first: NaN, infinity and so on. Equals keep their order. */
export function descendingOrder(values: Float64Array): Uint32Array {
  return sortedValues(values, true).positions;
}

/** The values in one of these orders, and the position of each. */
export function sortedValues(values: Float64Array, descending: boolean): InOrder {
  if (values.length < few) return sortedFew(values, descending);
  const inOrder = sortByKernel(values, descending) ?? radixSort(values, descending);
  restoreZeros(inOrder, values);
  return inOrder;
}

/** Sorting makes 0 of -0: puts each zero back as it was. */
function restoreZeros({ sorted, positions }: InOrder, values: Float64Array): void {
  for (let i = sorted.indexOf(0); i >= 0 && sorted[i] === 0; i += 1) sorted[i] = values[positions[i]!]!;
}

function sortedFew(values: Float64Array, descending: boolean): InOrder {
  const sign = descending ? -1 : 1;
  const positions = upTo(values.length).sort((a, b) => sign * compared(values[a]!, values[b]!) || a - b);
  return { positions, sorted: Float64Array.from(positions, (position) => values[position]!) };
}

/** Negative, 0 or positive as `a` comes before, beside or after `b`. */
function compared(a: number, b: number): number {
  return Number(Number.isNaN(a)) - Number(Number.isNaN(b)) || Number(a > b) - Number(a < b);
}
