import { both, infinity, one } from './constants';
import { log } from './logarithm';
import { roundedIf } from './rounding';

/** How many values are worked on at once: what is noted about them stays in the first-level cache. */
const partLength: usize = 256;

/** Of a part: the places (in bytes) of the values whose logarithm counts, and these logarithms. */
const places = memory.data(256 * 4, 16);
const logs = memory.data(256 * 8, 16);

/** What `a log(x)` is where a is 0 and the logarithm finite: log(x) has the sign of x - 1, and is +0 where that is. */
// @ts-expect-error: AssemblyScript knows this decorator.
@inline
function zeroProduct(a: v128, x: v128): v128 {
  return f64x2.mul(a, f64x2.sub(x, both(one)));
}

/** Where `a log(x)` is 0 whatever the logarithm: a is 0, and the logarithm finite. */
// @ts-expect-error: AssemblyScript knows this decorator.
@inline
function isZeroProduct(a: v128, x: v128): v128 {
  const isFinite = v128.and(f64x2.gt(x, f64x2.splat(0)), f64x2.lt(x, both(infinity)));
  return v128.and(f64x2.eq(a, f64x2.splat(0)), isFinite);
}

/** True when two thirds of the values or more are 0: with fewer, leaving out costs more than it saves. */
// @ts-expect-error: AssemblyScript knows this decorator.
@inline
function hasManyZeros(a: usize, aStep: usize, count: usize): bool {
  let zeros = i64x2.splat(0);
  for (let at: usize = 0; at < count; at += 2, a += aStep) {
    zeros = i64x2.sub(zeros, f64x2.eq(v128.load(a), f64x2.splat(0)));
  }
  return <usize>(i64x2.extract_lane(zeros, 0) + i64x2.extract_lane(zeros, 1)) * 3 >= 2 * count;
}

/** `a log(x)` with every logarithm. */
// @ts-expect-error: AssemblyScript knows this decorator.
@inline
function withAll(out: usize, a: usize, aStep: usize, x: usize, xStep: usize, count: usize, toFloat32: bool): void {
  log(out, x, xStep, count);
  for (const end = out + (count << 3); out < end; out += 16, a += aStep) {
    v128.store(out, roundedIf(toFloat32, f64x2.mul(v128.load(a), roundedIf(toFloat32, v128.load(out)))));
  }
}

/** Writes the products of at most 64 values as if all were zeros. Gives a bit for each whose logarithm counts. */
// @ts-expect-error: AssemblyScript knows this decorator.
@inline
function asZeros(out: usize, a: usize, aStep: usize, x: usize, xStep: usize, count: usize): u64 {
  let bits: u64 = 0;
  for (let at: usize = 0; at < count; at += 2, a += aStep, x += xStep) {
    const factor = v128.load(a);
    const value = v128.load(x);
    v128.store(out + (at << 3), zeroProduct(factor, value));
    bits |= <u64>i64x2.bitmask(v128.not(isZeroProduct(factor, value))) << at;
  }
  return bits;
}

/** What counts of a place in bytes in an operand: where all values are one, this is written twice. */
// @ts-expect-error: AssemblyScript knows this decorator.
@inline
function placeMask(step: usize): usize {
  return step == 0 ? 8 : -1;
}

/** `a log(x)` with the logarithms that count: gathered, computed side by side, and put where they belong. */
// @ts-expect-error: AssemblyScript knows this decorator.
@inline
function withSome(out: usize, a: usize, aStep: usize, x: usize, xStep: usize, count: usize, toFloat32: bool): void {
  const aMask = placeMask(aStep);
  const xMask = placeMask(xStep);
  let gathered: usize = 0;
  for (let first: usize = 0; first < count; first += 64) {
    const pairs = first >> 1;
    const length = min(64, count - first);
    let bits = asZeros(out + (first << 3), a + pairs * aStep, aStep, x + pairs * xStep, xStep, length);
    for (; bits != 0; bits &= bits - 1, gathered += 1) {
      const place = (first + <usize>ctz(bits)) << 3;
      store<u32>(places + (gathered << 2), <u32>place);
      store<f64>(logs + (gathered << 3), load<f64>(x + (place & xMask)));
    }
  }
  log(logs, logs, 16, gathered);
  for (let at: usize = 0; at < gathered; at += 1) {
    const place = <usize>load<u32>(places + (at << 2));
    const logarithm = load<f64>(logs + (at << 3));
    const factor = load<f64>(a + (place & aMask));
    store<f64>(out + place, toFloat32 ? <f64>(<f32>(factor * <f64>(<f32>logarithm))) : factor * logarithm);
  }
}

// @ts-expect-error: AssemblyScript knows this decorator.
@inline
function products(out: usize, a: usize, aStep: usize, x: usize, xStep: usize, count: usize, toFloat32: bool): void {
  for (const end = out + (count << 3); out < end; out += partLength << 3) {
    const length = min(partLength, (end - out) >> 3);
    if (hasManyZeros(a, aStep, length)) withSome(out, a, aStep, x, xStep, length, toFloat32);
    else withAll(out, a, aStep, x, xStep, length, toFloat32);
    a += aStep * (partLength >> 1);
    x += xStep * (partLength >> 1);
  }
}

/** `a * log(x)`, bit for bit what the two kernels give; logarithms that are multiplied by 0 are left out. */
export function multiplyLog(out: usize, a: usize, aStep: usize, x: usize, xStep: usize, count: usize): void {
  products(out, a, aStep, x, xStep, count, false);
}

/** The same with the logarithm and the product rounded to float32. */
export function multiplyLogFloat32(out: usize, a: usize, aStep: usize, x: usize, xStep: usize, count: usize): void {
  products(out, a, aStep, x, xStep, count, true);
}
