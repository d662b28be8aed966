import { largestPower, powersAt } from './layout';

/** Powers of ten that a double holds exactly. */
const exactPowers = memory.data<f64>([
  1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21,
  1e22,
]);
const largestExactPower = 22;

/** 10^power for 0 <= power <= 22. */
// @ts-expect-error: AssemblyScript knows this decorator.
@inline
export function exactPowerOf10(power: usize): f64 {
  return load<f64>(exactPowers + (power << 3));
}

/** The upper 64 bits of the product that `multiply` took last. */
let upper: u64 = 0;

/** The lower 64 bits of a * b, in four products of 32 bits; the upper ones are left in `upper`. */
// @ts-expect-error: AssemblyScript knows this decorator.
@inline
function multiply(a: u64, b: u64): u64 {
  const aLow = a & 0xffffffff;
  const aHigh = a >> 32;
  const bLow = b & 0xffffffff;
  const bHigh = b >> 32;
  const low = aLow * bLow;
  const middle = aHigh * bLow + (low >> 32);
  const other = aLow * bHigh + (middle & 0xffffffff);
  upper = aHigh * bHigh + (middle >> 32) + (other >> 32);
  return (other << 32) | (low & 0xffffffff);
}

/**
 * Stores mantissa * 10^power in `out`, rounded to the nearest double; false when it is not certain which one that is, or
 * when the power is out of reach.
 *
 * Where both factors are doubles, one operation rounds correctly (Clinger). Else the mantissa is multiplied by the first
 * 64 or 128 bits of the power, which decide the rounding but in rare cases.
 *
 * Source: D. Lemire, Number parsing at a gigabyte per second, 2021.
 */
// @ts-expect-error: AssemblyScript knows this decorator.
@inline
export function scale(mantissa: u64, power: i32, out: usize): bool {
  if (mantissa >> 53 === 0 && power >= -largestExactPower && power <= largestExactPower) {
    const value = <f64>mantissa;
    store<f64>(
      out,
      power < 0 ? value / load<f64>(exactPowers - (power << 3)) : value * load<f64>(exactPowers + (power << 3)),
    );
    return true;
  }
  if (power < -largestPower || power > largestPower) return false;
  if (mantissa === 0) {
    store<f64>(out, 0);
    return true;
  }
  const shift = clz(mantissa);
  const entry = powersAt + ((power + largestPower) << 4);
  const normal = mantissa << shift;
  let low = multiply(normal, load<u64>(entry));
  let high = upper;
  if ((high & 0x1ff) === 0x1ff) {
    // The bits after the mantissa's are all ones: a carry may come from below.
    multiply(normal, load<u64>(entry, 8));
    low += upper;
    if (low < upper) high += 1;
  }
  if (low === u64.MAX_VALUE) return false;
  // 54 bits: those of the mantissa and one for the rounding.
  const top = high >> 63;
  let bits = high >> (top + 9);
  const isHalfway = low <= 1 && power >= -4 && power <= 23 && (bits & 3) === 1 && bits << (top + 9) === high;
  if (isHalfway) bits &= ~1;
  bits = (bits + (bits & 1)) >> 1;
  // floor(power * log2(10)), exact for these powers; a mantissa that was rounded up to 2^53 carries into the exponent.
  const binary = <i64>((power * 217706) >> 16) + 63 + 1023 + <i64>top - <i64>shift;
  store<u64>(out, bits + <u64>((binary - 1) << 52));
  return true;
}
