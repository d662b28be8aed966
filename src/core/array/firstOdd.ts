import { areFiniteByKernel } from '../formula/kernels/finiteByKernel';
import { extentOf } from './extent';

/** Below this many values, a loop in JavaScript is done before a kernel is called. */
const few = 64;

/**
 * The position of the first value that is not as it should be, -1 when there is none. All values are as they should be as a
 * rule, and one pass tells that: they are looked at one by one only where it tells otherwise. Loops over positions, since
 * `findIndex` calls a function for each value, which takes longer than most formulas.
 */
export function firstNotFinite(values: Float64Array): number {
  if (values.length >= few && areFiniteByKernel(values) === true) return -1;
  for (let i = 0; i < values.length; i += 1) {
    // An infinity less itself is NaN.
    if (values[i]! - values[i]! !== 0) return i;
  }
  return -1;
}

export function firstNotWhole(values: Float64Array): number {
  if (extentOf(values).isWhole) return -1;
  for (let i = 0; i < values.length; i += 1) if (!Number.isInteger(values[i]!)) return i;
  return -1;
}

export function firstNotBinary(values: Float64Array): number {
  const { low, high, isWhole } = extentOf(values);
  if (isWhole && low >= 0 && high <= 1) return -1;
  for (let i = 0; i < values.length; i += 1) if (values[i]! !== 0 && values[i]! !== 1) return i;
  return -1;
}

/** NaN is outside. */
export function firstOutside(values: Float64Array, low: number, high: number): number {
  for (let i = 0; i < values.length; i += 1) if (!(values[i]! >= low && values[i]! <= high)) return i;
  return -1;
}

/** NaN is neither below nor above. */
export function firstBeyond(values: Float64Array, low: number, high: number): number {
  const extent = extentOf(values);
  if (extent.low >= low && extent.high <= high) return -1;
  for (let i = 0; i < values.length; i += 1) if (values[i]! < low || values[i]! > high) return i;
  return -1;
}
