import { exactPowers, highParts, highTops, largestPower, lowParts } from './powersOfTen';

const plus = 0x2b;
const minus = 0x2d;
const dot = 0x2e;
const zero = 0x30;
/** `e` and `E` differ in this bit. */
const lowerCase = 0x20;
const letterE = 0x65;
/** 2^27 + 1 splits a double into two halves of 26 bits (Dekker). */
const splitter = 134217729;

/**
 * Reads decimal numbers from bytes, correctly rounded, without making strings of them.
 *
 * With m the digits as a whole number and the value m * 10^q: up to 9 digits, and wherever m and 10^|q| are doubles, one
 * division or multiplication is exact up to its one rounding (Clinger). Up to 18 digits, m is the exact sum of two
 * doubles; it is multiplied by 10^q in double-double arithmetic with an error below 2^-100, and the rounding is certain
 * unless the product lies that close to the middle of two doubles. Only those, and longer numbers, go through `Number()`.
 */
export class NumberReader {
  /** True when the number that was read last has a point or an exponent. */
  isFloat = false;
  /** How many digits it has, leading zeros apart. */
  digits = 0;

  /**
   * Reads the number in `bytes` at `start` - an optional sign, digits, point, exponent - into `target[index]` and returns
   * where it ends; -1 when there is no digit. A byte that belongs to no number must follow it. (A number that is returned
   * costs an allocation, one that is stored costs none.)
   */
  read(bytes: Uint8Array, start: number, target: Float64Array, index: number): number {
    let at = start;
    const negative = bytes[at] === minus;
    if (negative || bytes[at] === plus) at += 1;
    const first = at;
    // The significant digits: the first nine, the next nine, and how many there are.
    let upper = 0;
    let lower = 0;
    let fraction = 0;
    let isFloat = false;
    let byte = bytes[at]!;
    while (byte === zero) byte = bytes[++at]!;
    let run = at;
    let digit = (byte - zero) | 0;
    while (digit >= 0 && digit <= 9) {
      if (at - run < 9) upper = (Math.imul(upper, 10) + digit) | 0;
      else if (at - run < 18) lower = (Math.imul(lower, 10) + digit) | 0;
      digit = (bytes[++at]! - zero) | 0;
    }
    let digits = at - run;
    let seen = at - first;
    if (digit === dot - zero) {
      isFloat = true;
      const point = ++at;
      byte = bytes[at]!;
      if (digits === 0) while (byte === zero) byte = bytes[++at]!;
      digit = (byte - zero) | 0;
      run = at - digits;
      while (digit >= 0 && digit <= 9 && at - run < 9) {
        upper = (Math.imul(upper, 10) + digit) | 0;
        digit = (bytes[++at]! - zero) | 0;
      }
      while (digit >= 0 && digit <= 9) {
        if (at - run < 18) lower = (Math.imul(lower, 10) + digit) | 0;
        digit = (bytes[++at]! - zero) | 0;
      }
      digits = at - run;
      fraction = at - point;
      seen += fraction;
    }
    if (seen === 0) return -1;
    let power = -fraction;
    if (((digit + zero) | lowerCase) === letterE) {
      const end = endOfExponent(bytes, at);
      if (end !== at) {
        power += exponentOf(bytes, at + 1, end);
        isFloat = true;
        at = end;
      }
    }
    this.isFloat = isFloat;
    this.digits = digits;
    if (digits > 18 || !scale(upper, lower, digits > 9 ? digits - 9 : 0, power, target, index)) {
      target[index] = numberOf(bytes, first, at);
    }
    // An integer has no negative zero.
    if (negative) target[index] = isFloat ? -target[index]! : 0 - target[index]!;
    return at;
  }
}

/**
 * Goes on at `start` with a number whose digits until there, the first of them no zero, are `upper`; `fraction` of the
 * nine are decimals. Stores it in `target[index]` and returns where it ends; -1 when it is one for `NumberReader`.
 */
export function readDecimals(
  bytes: Uint8Array,
  start: number,
  upper: number,
  fraction: number,
  target: Float64Array,
  index: number,
): number {
  let at = start;
  let lower = 0;
  let digit = (bytes[at]! - zero) | 0;
  const end = start + 9;
  while (digit >>> 0 < 10 && at < end) {
    lower = (Math.imul(lower, 10) + digit) | 0;
    digit = (bytes[++at]! - zero) | 0;
  }
  const count = at - start;
  const hasMore = digit >>> 0 < 10 || ((digit + zero) | lowerCase) === letterE;
  return !hasMore && scale(upper, lower, count, -fraction - count, target, index) ? at : -1;
}

/**
 * Stores (upper * 10^lowerDigits + lower) * 10^power in `target[index]`; false when double-double arithmetic does not
 * decide the rounding.
 */
function scale(
  upper: number,
  lower: number,
  lowerDigits: number,
  power: number,
  target: Float64Array,
  index: number,
): boolean {
  // Exact: upper has 30 bits, 10^9 is 2^9 times a number of 21 bits.
  const product = upper * exactPowers[lowerDigits]!;
  const mantissa = product + lower;
  const rest = lower - (mantissa - product);
  if (rest === 0 && power >= -22 && power <= 22) {
    target[index] = power < 0 ? mantissa / exactPowers[-power]! : mantissa * exactPowers[power]!;
    return true;
  }
  if (mantissa === 0 || power < -largestPower || power > largestPower) return false;
  const entry = power + largestPower;
  const ten = highParts[entry]!;
  const tenTop = highTops[entry]!;
  const tenBottom = ten - tenTop;
  // (mantissa + rest) * (ten + its low part); the product of mantissa and ten is taken exactly, as high + error (Dekker).
  const high = mantissa * ten;
  const scaled = mantissa * splitter;
  const top = scaled - (scaled - mantissa);
  const bottom = mantissa - top;
  const error = top * tenTop - high + top * tenBottom + bottom * tenTop + bottom * tenBottom;
  const low = error + (mantissa * lowParts[entry]! + rest * ten);
  const value = high + low;
  const margin = value * 2 ** -100;
  target[index] = value;
  return high + (low + margin) === value && high + (low - margin) === value;
}

/** Where the exponent that starts with the `e` at `at` ends; `at` itself when no digits follow. */
function endOfExponent(bytes: Uint8Array, at: number): number {
  let end = at + 1;
  if (bytes[end] === minus || bytes[end] === plus) end += 1;
  const digits = end;
  while (bytes[end]! >= zero && bytes[end]! <= zero + 9) end += 1;
  return end === digits ? at : end;
}

/** The exponent from its sign or first digit at `start` to `end`; 100,000 or more when it is beyond all measure. */
function exponentOf(bytes: Uint8Array, start: number, end: number): number {
  const signed = bytes[start] === minus || bytes[start] === plus;
  let exponent = 0;
  for (let at = signed ? start + 1 : start; at < end; at += 1) {
    if (exponent < 100_000) exponent = exponent * 10 + (bytes[at]! - zero);
  }
  return bytes[start] === minus ? -exponent : exponent;
}

/** The number in an ASCII text, by the engine's own reading. */
function numberOf(bytes: Uint8Array, start: number, end: number): number {
  let text = '';
  for (let at = start; at < end; at += 1) text += String.fromCharCode(bytes[at]!);
  return Number(text);
}
