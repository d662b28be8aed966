import { scale } from './scale';
import { endsFlag } from './layout';
import { flagsOf } from './bytes';

const plus: u32 = 0x2b;
const minus: u32 = 0x2d;
const dot: u32 = 0x2e;
const zero: u32 = 0x30;
const letterE: u32 = 0x65;

/** An integer of so many digits is held exactly; longer ones are looked at in JavaScript. */
const exactDigits: usize = 15;
/** Whole numbers of so many digits fit into 64 bits. */
const mostDigits: usize = 19;

const powersOf10 = memory.data<u64>([1, 10, 100, 1000, 10000, 100000, 1000000, 10000000, 100000000]);

/** True when the number that was read last has a point or an exponent. */
export let isFloat: bool = false;

/** The digits that were read last, as a whole number. */
let mantissa: u64 = 0;

/** Adds the digits from `at` on to `mantissa`, modulo 2^64; returns where they end. Eight are taken at a time. */
// @ts-expect-error: AssemblyScript knows this decorator.
@inline
function readDigits(at: usize): usize {
  while (true) {
    const digits = load<u64>(at) ^ 0x3030303030303030;
    // A byte that is no digit has its highest bit set; bytes after the first of them may be wrong.
    const others = (digits | (digits + 0x7676767676767676)) & 0x8080808080808080;
    const count: usize = others === 0 ? 8 : <usize>ctz(others) >> 3;
    if (count === 0) return at;
    // Zeros before the digits fill the eight up.
    mantissa = mantissa * load<u64>(powersOf10 + (count << 3)) + ofEight(digits << ((8 - count) << 3));
    at += count;
    if (count < 8) return at;
  }
}

/** The number that eight digits make, the first of them in the lowest byte: neighbours are joined three times. */
// @ts-expect-error: AssemblyScript knows this decorator.
@inline
function ofEight(digits: u64): u64 {
  const pairs = ((digits * (1 + (10 << 8))) >> 8) & 0x00ff00ff00ff00ff;
  const fours = ((pairs * (1 + (100 << 16))) >> 16) & 0x0000ffff0000ffff;
  return (fours * (1 + (10000 << 32))) >> 32;
}

/**
 * Reads the number at `start` - an optional sign, digits, point, exponent - into `out`, correctly rounded, and returns
 * where it ends; 0 when there is none, when something else follows it, or when it is one for JavaScript.
 */
export function readNumber(start: usize, out: usize): usize {
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

let exponent: i32 = 0;

/** Reads the exponent after the `e`; returns where it ends, 0 when it has no digits or too many. */
function endOfExponent(start: usize): usize {
  const sign = <u32>load<u8>(start);
  const first = start + usize(sign === minus || sign === plus);
  let at = first;
  let value: i32 = 0;
  let digit = <u32>load<u8>(at) - zero;
  while (digit <= 9 && at - first < 4) {
    value = value * 10 + digit;
    at += 1;
    digit = <u32>load<u8>(at) - zero;
  }
  exponent = sign === minus ? -value : value;
  return at === first || digit <= 9 ? 0 : at;
}
