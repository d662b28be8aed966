import { extentOf } from './extent';

/** Tables are no longer than this, however many values there are. */
const longestTable = 2 ** 16;

/** Whole numbers that lie so close together that each can have a place in a table. */
export interface LabelRange {
  readonly low: number;
  /** How many whole numbers there are from the smallest value to the largest. */
  readonly size: number;
}

/** Where the values lie; undefined when one is not whole or they lie too far apart. */
export function labelRange(values: Float64Array): LabelRange | undefined {
  const { low, high, isWhole } = extentOf(values);
  // Whole numbers of 32 bits: with these the loops over labels are quick.
  const areLabels = isWhole && (low | 0) === low && (high | 0) === high && high - low < longestTable;
  return areLabels ? { low: low | 0, size: high - low + 1 } : undefined;
}
