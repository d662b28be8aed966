import { flagsOf } from './bytes';
import { mostDigits, ofEight, ofFirst, ofLast, powerOf10, zeros } from './digits';
import { endOfExponent, exponent, letterE } from './exponent';
import { endsFlag } from './layout';
import { exactPowerOf10, scale } from './scale';

const minus: u32 = 0x2d;
const dot: u32 = 0x2e;

/** Digits that one load holds. */
const group: usize = 8;

/** True when the number that was read last has a point or an exponent. */
export let isDecimal: bool = false;

/** The digits of the number that was read last, as a whole number, and how many of them are decimals. */
let mantissa: u64 = 0;
let decimals: usize = 0;

// @ts-expect-error: AssemblyScript knows this decorator.
@inline
function isDigit(bytes: v128): v128 {
  return i8x16.le_u(i8x16.sub(bytes, i8x16.splat(0x30)), i8x16.splat(9));
}

// @ts-expect-error: AssemblyScript knows this decorator.
@inline
function isDot(bytes: v128): v128 {
  return i8x16.eq(bytes, i8x16.splat(<i8>dot));
}

/** The number that the `count` decimals before `end` make; they are more than eight. */
// @ts-expect-error: AssemblyScript knows this decorator.
@inline
function ofDecimals(end: usize, count: usize): u64 {
  const last = ofEight(load<u64>(end - group) ^ zeros);
  const middle = ofLast(load<u64>(end - 2 * group) ^ zeros, min(count - group, group));
  const first = ofLast(load<u64>(end - 3 * group) ^ zeros, max(count, 2 * group) - 2 * group);
  return first * powerOf10(2 * group) + middle * powerOf10(group) + last;
}

/** True when the number that was read last, with so many minus signs before it, is negative: an integer has no negative zero. */
// @ts-expect-error: AssemblyScript knows this decorator.
@inline
function isNegative(signs: i32): bool {
  return (signs & (i32(isDecimal) | i32(mantissa !== 0))) !== 0;
}

/**
 * Reads the digits at `start`, with a point or none among them and a minus or none before them, into `out`, correctly
 * rounded. Returns where they end, whatever follows there; 0 when it is another number. Where it ends is seen from all of
 * its bytes at once, so that the next number can be begun before this one is finished.
 */
// @ts-expect-error: AssemblyScript knows this decorator.
@inline
export function readDigits(start: usize, out: usize): usize {
  const bytes = v128.load(start);
  const dotBytes = isDot(bytes);
  let dots = i8x16.bitmask(dotBytes);
  let inside = i8x16.bitmask(v128.or(isDigit(bytes), dotBytes));
  const signs = i32(<u32>load<u8>(start) === minus);
  if (((inside | signs) & 1) === 0) return 0;
  inside |= 1;
  if (inside === 0xffff) {
    const more = v128.load(start + 16);
    const moreDots = isDot(more);
    dots |= i8x16.bitmask(moreDots) << 16;
    inside |= i8x16.bitmask(v128.or(isDigit(more), moreDots)) << 16;
  }
  const length: usize = ctz(~inside);
  const end = start + length;
  const point = dots & ((1 << <u32>length) - 1);
  if ((point & (point - 1)) !== 0) return 0;
  isDecimal = point !== 0;
  const first = start + signs;
  // The digits before the point end where there is anything but a digit.
  const whole: usize = <usize>ctz(dots | ~inside) - signs;
  const count = length - signs - usize(isDecimal);
  if (count === 0) return 0;
  decimals = count - whole;
  const text = load<u64>(first) ^ zeros;
  if (count < group) {
    // The decimals move up to the digits before the point; zeros before all of them fill the eight up.
    const before = ((<u64>1) << (whole << 3)) - 1;
    const next = text >> 8;
    mantissa = ofEight((next ^ ((next ^ text) & before)) << ((group - count) << 3));
    const value = <f64><i64>mantissa / exactPowerOf10(decimals);
    store<f64>(out, select<f64>(-value, value, isNegative(signs)));
    return end;
  }
  if (whole > group || count > mostDigits) return 0;
  mantissa = ofFirst(text, whole) * powerOf10(decimals);
  if (decimals > group) mantissa += ofDecimals(end, decimals);
  else mantissa += ofFirst(load<u64>(first + whole + 1) ^ zeros, decimals);
  if (!scale(mantissa, -(<i32>decimals), out)) return 0;
  if (isNegative(signs)) store<f64>(out, -load<f64>(out));
  return end;
}

/** Takes the exponent at `at` into the number at `start`, whose digits were read last; returns as `readPlain` does. */
export function readExponent(start: usize, at: usize, out: usize): usize {
  if ((load<u8>(at) | 0x20) !== letterE) return 0;
  const end = endOfExponent(at + 1);
  if (end === 0 || (flagsOf(end) & endsFlag) === 0) return 0;
  isDecimal = true;
  if (!scale(mantissa, exponent - <i32>decimals, out)) return 0;
  if (load<u8>(start) === minus) store<f64>(out, -load<f64>(out));
  return end;
}

/**
 * Reads the number at `start` into `out`, correctly rounded, when it is written as most are, and returns where it ends; 0
 * when it is any other, or something else follows it.
 */
export function readPlain(start: usize, out: usize): usize {
  const end = readDigits(start, out);
  return end === 0 || (flagsOf(end) & endsFlag) !== 0 ? end : readExponent(start, end, out);
}
