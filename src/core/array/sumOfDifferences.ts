/**
 * Sums of squared and of absolute differences of two arrays, read where they lie: one pass, nothing kept in between.
 *
 * Each difference (and square) is rounded, and the terms are added in the order of `pairwiseSum`, so that the sum has
 * the bits of the sum of an array of these terms. Eight running sums keep the additions from waiting for each other.
 */
export type SumOfDifferences = (a: Float64Array, b: Float64Array, start: number, length: number) => number;

const blockSize = 128;

/** The sum of `(a[i] - b[i])^2` over `length` positions from `start` on. */
export const sumOfSquaredDifferences: SumOfDifferences = (a, b, start, length) =>
  length > blockSize ? inHalves(sumOfSquaredDifferences, a, b, start, length) : shortSumOfSquares(a, b, start, length);

/** The sum of `|a[i] - b[i]|` over `length` positions from `start` on. */
export const sumOfAbsoluteDifferences: SumOfDifferences = (a, b, start, length) =>
  length > blockSize ? inHalves(sumOfAbsoluteDifferences, a, b, start, length) : shortSumOfSizes(a, b, start, length);

function inHalves(sum: SumOfDifferences, a: Float64Array, b: Float64Array, start: number, length: number): number {
  const half = Math.floor(length / 16) * 8;
  return sum(a, b, start, half) + sum(a, b, start + half, length - half);
}

/** At most 128 terms. */
function shortSumOfSquares(a: Float64Array, b: Float64Array, start: number, length: number): number {
  const end = start + length;
  const endOfEights = end - (length % 8);
  let s0 = 0;
  let s1 = 0;
  let s2 = 0;
  let s3 = 0;
  let s4 = 0;
  let s5 = 0;
  let s6 = 0;
  let s7 = 0;
  let i = start;
  for (; i < endOfEights; i += 8) {
    const d0 = a[i]! - b[i]!;
    const d1 = a[i + 1]! - b[i + 1]!;
    const d2 = a[i + 2]! - b[i + 2]!;
    const d3 = a[i + 3]! - b[i + 3]!;
    const d4 = a[i + 4]! - b[i + 4]!;
    const d5 = a[i + 5]! - b[i + 5]!;
    const d6 = a[i + 6]! - b[i + 6]!;
    const d7 = a[i + 7]! - b[i + 7]!;
    s0 += d0 * d0;
    s1 += d1 * d1;
    s2 += d2 * d2;
    s3 += d3 * d3;
    s4 += d4 * d4;
    s5 += d5 * d5;
    s6 += d6 * d6;
    s7 += d7 * d7;
  }
  let sum = s0 + s1 + (s2 + s3) + (s4 + s5 + (s6 + s7));
  for (; i < end; i += 1) {
    const difference = a[i]! - b[i]!;
    sum += difference * difference;
  }
  return sum;
}

/** At most 128 terms. */
function shortSumOfSizes(a: Float64Array, b: Float64Array, start: number, length: number): number {
  const end = start + length;
  const endOfEights = end - (length % 8);
  let s0 = 0;
  let s1 = 0;
  let s2 = 0;
  let s3 = 0;
  let s4 = 0;
  let s5 = 0;
  let s6 = 0;
  let s7 = 0;
  let i = start;
  for (; i < endOfEights; i += 8) {
    s0 += Math.abs(a[i]! - b[i]!);
    s1 += Math.abs(a[i + 1]! - b[i + 1]!);
    s2 += Math.abs(a[i + 2]! - b[i + 2]!);
    s3 += Math.abs(a[i + 3]! - b[i + 3]!);
    s4 += Math.abs(a[i + 4]! - b[i + 4]!);
    s5 += Math.abs(a[i + 5]! - b[i + 5]!);
    s6 += Math.abs(a[i + 6]! - b[i + 6]!);
    s7 += Math.abs(a[i + 7]! - b[i + 7]!);
  }
  let sum = s0 + s1 + (s2 + s3) + (s4 + s5 + (s6 + s7));
  for (; i < end; i += 1) sum += Math.abs(a[i]! - b[i]!);
  return sum;
}
