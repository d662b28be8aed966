import type { NDArray } from '../core/array/ndarray';
import type { Inputs } from '../core/compute/types';

/** Work predicted to take longer than this, in milliseconds, runs in a worker. */
export const longestInHost = 20;

/** What a pass over one value costs, in nanoseconds: some formulas have fast kernels, others have none. */
const nanosecondsPerValue = 5;

/**
 * The milliseconds that so many passes over all values of some inputs take, roughly. What takes its time whatever the size
 * (a function is found, a formula is bound) is done in slices, between which others have their turn, and does not count.
 */
export function costOfPasses(inputs: Inputs, passes: number): number {
  return costOfArrays(Object.values(inputs), passes);
}

/** The same for a list of arrays. */
export function costOfArrays(arrays: readonly NDArray[], passes: number): number {
  const values = arrays.reduce((sum, { data }) => sum + data.length, 0);
  return (values * passes * nanosecondsPerValue) / 1e6;
}
