import type { NDArray } from '../array/ndarray';
import { pairwiseSum } from '../array/sum';

/**
 * How far the sum of a row may be from 1: four printed digits of up to 20 classes, and far more than float32 rounding.
 */
export const rowSumTolerance = 1e-3;

/** The rows of an array of at least two axes: everything along its last axis. */
export interface RowFacts {
  readonly count: number;
  readonly length: number;
  /** Rows with exactly one 1 and zeros otherwise. */
  readonly oneHotCount: number;
  /** The row whose sum is farthest from 1 (one with a NaN sum, if there is any), and that sum. */
  readonly worstRow: number;
  readonly worstSum: number;
}

function isOneHotRow(data: Float64Array, start: number, length: number): boolean {
  let ones = 0;
  for (let i = start; i < start + length; i += 1) {
    const value = data[i];
    if (value === 1) ones += 1;
    else if (value !== 0) return false;
  }
  return ones === 1;
}

/** Facts about the rows of an array; undefined below two axes, for rows of fewer than two values, and without rows. */
export function rowFacts({ data, shape }: NDArray): RowFacts | undefined {
  const length = shape.at(-1) ?? 0;
  if (shape.length < 2 || length < 2 || data.length === 0) return undefined;
  const count = data.length / length;
  let oneHotCount = 0;
  let worstRow = 0;
  let worstSum = 1;
  for (let row = 0; row < count; row += 1) {
    const start = row * length;
    if (isOneHotRow(data, start, length)) oneHotCount += 1;
    const sum = pairwiseSum(data, start, length);
    if (Math.abs(sum - 1) > Math.abs(worstSum - 1) || (Number.isNaN(sum) && !Number.isNaN(worstSum))) {
      worstRow = row;
      worstSum = sum;
    }
  }
  return { count, length, oneHotCount, worstRow, worstSum };
}
