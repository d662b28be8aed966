import { both, infinity, one } from './constants';
import { log } from './logarithm';
import { rounded, roundedIf } from './rounding';

/** How many values are worked on at once: what is kept of them stays in the first-level cache. */
export const partLength: usize = 256;

/** The logarithms of y of a part. */
const logs = memory.data(256 * 8, 16);

/**
 * Where `a log(x) + b log(y)` is the logarithm of x or y: one factor is 1, the other 0, and so is the other product, as
 * its logarithm is finite. Adding a zero of either sign changes no logarithm, for these are never -0.
 */
// @ts-expect-error: AssemblyScript knows this decorator.
@inline
function isOneLog(a: v128, b: v128, other: v128): v128 {
  const factors = v128.and(f64x2.eq(f64x2.add(a, b), both(one)), f64x2.eq(f64x2.mul(a, b), f64x2.splat(0)));
  const isFinite = v128.and(f64x2.gt(other, f64x2.splat(0)), f64x2.lt(other, both(infinity)));
  return v128.and(factors, isFinite);
}

/** Writes the values whose logarithms the sums of a part are to `out`. False when some sum is not one logarithm. */
// @ts-expect-error: AssemblyScript knows this decorator.
@inline
function choose(
  out: usize,
  a: usize,
  aStep: usize,
  x: usize,
  xStep: usize,
  b: usize,
  bStep: usize,
  y: usize,
  yStep: usize,
  count: usize,
): bool {
  let areOneLog = i64x2.splat(-1);
  for (const end = out + (count << 3); out < end; out += 16, a += aStep, x += xStep, b += bStep, y += yStep) {
    const left = v128.load(a);
    const value = v128.load(x);
    const otherwise = v128.load(y);
    // The bits in which two values differ turn each into the other.
    const bits = v128.and(v128.xor(value, otherwise), f64x2.ne(left, f64x2.splat(0)));
    v128.store(out, v128.xor(otherwise, bits));
    areOneLog = v128.and(areOneLog, isOneLog(left, v128.load(b), v128.xor(value, bits)));
  }
  return i64x2.all_true(areOneLog);
}

/** The logarithms of values that are at `out`. */
// @ts-expect-error: AssemblyScript knows this decorator.
@inline
export function inPlace(out: usize, count: usize, toFloat32: bool): void {
  log(out, out, 16, count);
  if (!toFloat32) return;
  for (const end = out + (count << 3); out < end; out += 16) v128.store(out, rounded(v128.load(out)));
}

/** The sums of a part with both logarithms. */
// @ts-expect-error: AssemblyScript knows this decorator.
@inline
export function withBoth(
  out: usize,
  a: usize,
  aStep: usize,
  x: usize,
  xStep: usize,
  b: usize,
  bStep: usize,
  y: usize,
  yStep: usize,
  count: usize,
  toFloat32: bool,
): void {
  log(out, x, xStep, count);
  log(logs, y, yStep, count);
  for (let at: usize = 0; at < count << 3; at += 16, a += aStep, b += bStep) {
    const left = f64x2.mul(v128.load(a), roundedIf(toFloat32, v128.load(out + at)));
    const right = f64x2.mul(v128.load(b), roundedIf(toFloat32, v128.load(logs + at)));
    const sum = f64x2.add(roundedIf(toFloat32, left), roundedIf(toFloat32, right));
    v128.store(out + at, roundedIf(toFloat32, sum));
  }
}

// @ts-expect-error: AssemblyScript knows this decorator.
@inline
function sums(
  out: usize,
  a: usize,
  aStep: usize,
  x: usize,
  xStep: usize,
  b: usize,
  bStep: usize,
  y: usize,
  yStep: usize,
  count: usize,
  toFloat32: bool,
): void {
  const pairs = partLength >> 1;
  for (const end = out + (count << 3); out < end; out += partLength << 3) {
    const length = min(partLength, (end - out) >> 3);
    if (choose(out, a, aStep, x, xStep, b, bStep, y, yStep, length)) inPlace(out, length, toFloat32);
    else withBoth(out, a, aStep, x, xStep, b, bStep, y, yStep, length, toFloat32);
    a += aStep * pairs;
    x += xStep * pairs;
    b += bStep * pairs;
    y += yStep * pairs;
  }
}

/**
 * `a * log(x) + b * log(y)`, bit for bit what the kernels of its words give. Where a and b are 1 and 0, as labels and what
 * they leave of 1 are, one logarithm is computed instead of two.
 */
export function addMultipliedLogs(
  out: usize,
  a: usize,
  aStep: usize,
  x: usize,
  xStep: usize,
  b: usize,
  bStep: usize,
  y: usize,
  yStep: usize,
  count: usize,
): void {
  sums(out, a, aStep, x, xStep, b, bStep, y, yStep, count, false);
}

/** The same with both logarithms, both products and the sum rounded to float32. */
export function addMultipliedLogsFloat32(
  out: usize,
  a: usize,
  aStep: usize,
  x: usize,
  xStep: usize,
  b: usize,
  bStep: usize,
  y: usize,
  yStep: usize,
  count: usize,
): void {
  sums(out, a, aStep, x, xStep, b, bStep, y, yStep, count, true);
}
