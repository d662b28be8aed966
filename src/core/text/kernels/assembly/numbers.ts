import { flagsOf } from './bytes';
import { mostDigits, ofFirst, powerOf10, zeros } from './digits';
import { endOfExponent, exponent, letterE } from './exponent';
import { endsFlag } from './layout';
import { isDecimal, readPlain } from './plainNumbers';
import { scale } from './scale';

const plus: u32 = 0x2b;
const minus: u32 = 0x2d;
const dot: u32 = 0x2e;
const zero: u32 = 0x30;

/** An integer of so many digits is held exactly; longer ones are looked at in JavaScript. */
const exactDigits: usize = 15;

/** True when the number that was read last has a point or an exponent. */
export let isFloat: bool = false;

/** The digits that were read last, as a whole number. */
let mantissa: u64 = 0;

/** Adds the digits from `at` on to `mantissa`, modulo 2^64; returns where they end. Eight are taken at a time. */
// @ts-expect-error: AssemblyScript knows this decorator.
@inline
function readDigits(at: usize): usize {
  while (true) {
    const digits = load<u64>(at) ^ zeros;
    // A byte that is no digit has its highest bit set; bytes after the first of them may be wrong.
    const others = (digits | (digits + 0x7676767676767676)) & 0x8080808080808080;
    const count: usize = others === 0 ? 8 : <usize>ctz(others) >> 3;
    if (count === 0) return at;
    mantissa = mantissa * powerOf10(count) + ofFirst(digits, count);
    at += count;
    if (count < 8) return at;
  }
}

/** Reads the number at `start` as `readAny` does; most are plain. */
export function readNumber(start: usize, out: usize): usize {
  const plain = readPlain(start, out);
  if (plain === 0) return readAny(start, out);
  isFloat = isDecimal;
  return plain;
}

/**
 * Reads the number at `start` - an optional sign, digits, point, exponent - into `out`, correctly rounded, and returns
 * where it ends; 0 when there is none, when something else follows it, or when it is one for JavaScript.
 */
export function readAny(start: usize, out: usize): usize {
  const sign = <u32>load<u8>(start);
  let at = start;
  if (sign === minus || sign === plus) at += 1;
  const first = at;
  while (load<u8>(at) === zero) at += 1;
  let significant = at;
  mantissa = 0;
  at = readDigits(at);
  let seen = at - first;
  let digits = at - significant;
  let power = 0;
  isFloat = load<u8>(at) === dot;
  if (isFloat) {
    const point = (at += 1);
    if (digits === 0) while (load<u8>(at) === zero) at += 1;
    significant = at;
    at = readDigits(at);
    digits += at - significant;
    seen += at - point;
    power = -(<i32>(at - point));
  }
  if (seen === 0 || digits > mostDigits) return 0;
  if ((load<u8>(at) | 0x20) === letterE) {
    const end = endOfExponent(at + 1);
    if (end === 0) return 0;
    power += exponent;
    isFloat = true;
    at = end;
  }
  if ((flagsOf(at) & endsFlag) === 0 || (!isFloat && digits > exactDigits)) return 0;
  if (!scale(mantissa, power, out)) return 0;
  if (sign === minus) {
    const value = load<f64>(out);
    // An integer has no negative zero.
    store<f64>(out, isFloat ? -value : 0 - value);
  }
  return at;
}
