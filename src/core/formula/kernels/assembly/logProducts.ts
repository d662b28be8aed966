import { both, one } from './constants';
import { log } from './logarithm';
import { roundedIf } from './rounding';

/** How many values are worked on at once: what is noted about them stays in the first-level cache. */
const partLength: usize = 256;

/** Of a part: the places (in bytes) of the values whose logarithm counts, and these logarithms. */
const places = memory.data(256 * 4, 16);
const logs = memory.data(256 * 8, 16);

/**
 * What `a log(x)` is where a is 0 and x is not 0 or less: log(x) has the sign of x - 1, and is +0, infinite or NaN where that
 * is.
 */
// @ts-expect-error: AssemblyScript knows this decorator.
@inline
function zeroProduct(a: v128, x: v128): v128 {
  return f64x2.mul(a, f64x2.sub(x, both(one)));
}

/** Where `a log(x)` needs the logarithm. */
// @ts-expect-error: AssemblyScript knows this decorator.
@inline
function needsLog(a: v128, x: v128): v128 {
  return v128.or(f64x2.ne(a, f64x2.splat(0)), f64x2.le(x, f64x2.splat(0)));
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

/** Writes the products of two values as if both were zeros. Gives where the logarithms are needed. */
// @ts-expect-error: AssemblyScript knows this decorator.
@inline
function pairAsZeros(out: usize, a: usize, x: usize): v128 {
  const factor = v128.load(a);
  const value = v128.load(x);
  v128.store(out, zeroProduct(factor, value));
  return needsLog(factor, value);
}

/** The same for eight values, with a bit for each. */
// @ts-expect-error: AssemblyScript knows this decorator.
@inline
function eightAsZeros(out: usize, a: usize, aStep: usize, x: usize, xStep: usize): u64 {
  const first = pairAsZeros(out, a, x);
  const second = pairAsZeros(out + 16, a + aStep, x + xStep);
  const third = pairAsZeros(out + 32, a + 2 * aStep, x + 2 * xStep);
  const fourth = pairAsZeros(out + 48, a + 3 * aStep, x + 3 * xStep);
  const low = v128.shuffle<i32>(first, second, 0, 2, 4, 6);
  const high = v128.shuffle<i32>(third, fourth, 0, 2, 4, 6);
  return <u64>i16x8.bitmask(i16x8.narrow_i32x4_s(low, high));
}

/** The same for at most 64 values. */
// @ts-expect-error: AssemblyScript knows this decorator.
@inline
function asZeros(out: usize, a: usize, aStep: usize, x: usize, xStep: usize, count: usize): u64 {
  let bits: u64 = 0;
  let at: usize = 0;
  for (; at + 8 <= count; at += 8, out += 64, a += 4 * aStep, x += 4 * xStep) {
    bits |= eightAsZeros(out, a, aStep, x, xStep) << at;
  }
  for (; at < count; at += 2, out += 16, a += aStep, x += xStep) {
    bits |= <u64>i64x2.bitmask(pairAsZeros(out, a, x)) << at;
  }
  return bits;
}

/** What counts of a place in bytes in an operand: where all values are one, this is written twice. */
// @ts-expect-error: AssemblyScript knows this decorator.
@inline
function placeMask(step: usize): usize {
  return step == 0 ? 8 : -1;
}

/** Writes the products of a part as if all were zeros, and gathers where they are not. Gives how many these are. */
// @ts-expect-error: AssemblyScript knows this decorator.
@inline
function gather(out: usize, a: usize, aStep: usize, x: usize, xStep: usize, count: usize): usize {
  const xMask = placeMask(xStep);
  let gathered: usize = 0;
  for (let first: usize = 0; first < count; first += 64) {
    const pairs = first >> 1;
    const length = min(64, count - first);
    let bits = asZeros(out + (first << 3), a + pairs * aStep, aStep, x + pairs * xStep, xStep, length);
    // What comes after an odd count is none.
    if (length < 64) bits &= (<u64>1 << length) - 1;
    for (; bits != 0; bits &= bits - 1, gathered += 1) {
      const place = (first + <usize>ctz(bits)) << 3;
      store<u32>(places + (gathered << 2), <u32>place);
      store<f64>(logs + (gathered << 3), load<f64>(x + (place & xMask)));
    }
  }
  return gathered;
}

/** Computes the logarithms that were gathered side by side, and puts their products where they belong. */
// @ts-expect-error: AssemblyScript knows this decorator.
@inline
function scatter(out: usize, a: usize, aStep: usize, gathered: usize, toFloat32: bool): void {
  const aMask = placeMask(aStep);
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
  // What a part turns out to be, the next one is taken for.
  let areFew = true;
  for (const end = out + (count << 3); out < end; out += partLength << 3) {
    const length = min(partLength, (end - out) >> 3);
    if (areFew || hasManyZeros(a, aStep, length)) {
      const gathered = gather(out, a, aStep, x, xStep, length);
      areFew = gathered * 3 <= length;
      if (areFew) scatter(out, a, aStep, gathered, toFloat32);
    }
    if (!areFew) withAll(out, a, aStep, x, xStep, length, toFloat32);
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
