import { both, half, ln2High, ln2Low, multiplyAdd, one } from './constants';

const reciprocalOfLn2 = memory.data<f64>([1.4426950408889634]);

/** 1.5 * 2^52: added to a number below 2^51, it leaves the nearest integer in the lowest bits. */
const toInteger = memory.data<f64>([6755399441055744]);

/** The same with the bias of an exponent: those bits, moved into the exponent's place, are that power of 2. */
const toBiasedInteger = memory.data<f64>([6755399441056767]);

/** Below this size, e^x is a normal number. */
const plain = memory.data<f64>([708]);

/** Beyond these, e^x rounds to infinity and to 0. */
const highest = memory.data<f64>([710]);
const lowest = memory.data<f64>([-746]);

/**
 * (e^r - 1 - r) / r^2 for |r| <= ln(2) / 2, from the constant term up: interpolation at Chebyshev's points, computed with
 * 60 digits. e^r has a relative error of 2^-61 from it.
 */
const series = memory.data<f64>([
  0.5, 0.1666666666666667, 0.04166666666666667, 0.008333333333326136, 0.0013888888888883748, 0.00019841269874820627,
  2.4801587325547743e-5, 2.7557255400206422e-6, 2.75572736431103e-7, 2.5105217004720745e-8, 2.0914686968086876e-9,
]);

// @ts-expect-error: AssemblyScript knows this decorator.
@inline
function coefficient(power: usize): v128 {
  return both(series + (power << 3));
}

// @ts-expect-error: AssemblyScript knows this decorator.
@inline
function terms(power: usize, r: v128): v128 {
  return multiplyAdd(coefficient(power + 1), r, coefficient(power));
}

/** What the last exponential that was asked to keep it lost in its final rounding: two values. */
const remainder = memory.data<f64>([0, 0]);

/** e^r for r = high - low, |r| <= ln(2) / 2. */
// @ts-expect-error: AssemblyScript knows this decorator.
@inline
function nearOne(high: v128, low: v128, keepsRemainder: bool): v128 {
  const r = f64x2.sub(high, low);
  const r2 = f64x2.mul(r, r);
  const r4 = f64x2.mul(r2, r2);
  const lowTerms = multiplyAdd(terms(2, r), r2, terms(0, r));
  const middleTerms = multiplyAdd(terms(6, r), r2, terms(4, r));
  const highTerms = multiplyAdd(coefficient(10), r2, terms(8, r));
  const rest = multiplyAdd(multiplyAdd(highTerms, r4, middleTerms), r4, lowTerms);
  // What the sum of 1 and the high part loses is added with the small terms.
  const sum = f64x2.add(both(one), high);
  const lost = f64x2.sub(high, f64x2.sub(sum, both(one)));
  const tail = f64x2.add(lost, f64x2.sub(f64x2.mul(r2, rest), low));
  const result = f64x2.add(sum, tail);
  if (keepsRemainder) v128.store(remainder, f64x2.sub(tail, f64x2.sub(result, sum)));
  return result;
}

/** Any x: the power of 2 is multiplied in two parts, so that it neither overflows nor underflows before the result does. */
function anywhere(x: v128): v128 {
  const limited = f64x2.pmax(f64x2.pmin(x, both(highest)), both(lowest));
  const shifted = multiplyAdd(limited, both(reciprocalOfLn2), both(toInteger));
  const exponent = f64x2.sub(shifted, both(toInteger));
  const high = f64x2.sub(limited, f64x2.mul(exponent, both(ln2High)));
  const result = nearOne(high, f64x2.mul(exponent, both(ln2Low)), false);
  v128.store(remainder, f64x2.splat(0));
  const firstPart = f64x2.floor(f64x2.mul(exponent, both(half)));
  const secondPart = f64x2.sub(exponent, firstPart);
  return f64x2.mul(f64x2.mul(result, powerOfTwo(firstPart)), powerOfTwo(secondPart));
}

function powerOfTwo(exponent: v128): v128 {
  return i64x2.shl(f64x2.add(exponent, both(toBiasedInteger)), 52);
}

/**
 * e^x = 2^k e^r with the k that makes |r| <= ln(2) / 2. Within 1 unit in the last place of the correctly rounded value;
 * where that is denormal, of its last place.
 */
// @ts-expect-error: AssemblyScript knows this decorator.
@inline
function exponential(x: v128, keepsRemainder: bool): v128 {
  // Not `x >= ...`, so that NaN is no plain number.
  if (!i64x2.all_true(f64x2.lt(f64x2.abs(x), both(plain)))) return anywhere(x);
  const shifted = multiplyAdd(x, both(reciprocalOfLn2), both(toInteger));
  const exponent = f64x2.sub(shifted, both(toInteger));
  const high = f64x2.sub(x, f64x2.mul(exponent, both(ln2High)));
  const result = nearOne(high, f64x2.mul(exponent, both(ln2Low)), keepsRemainder);
  if (keepsRemainder) v128.store(remainder, f64x2.mul(v128.load(remainder), powerOfTwo(exponent)));
  return i64x2.add(result, i64x2.shl(shifted, 52));
}

/** e^x; `lastRemainder()` is then what has to be added to it for a more exact value (0 at the ends of the range). */
// @ts-expect-error: AssemblyScript knows this decorator.
@inline
export function exponentialWithRemainder(x: v128): v128 {
  return exponential(x, true);
}

// @ts-expect-error: AssemblyScript knows this decorator.
@inline
export function lastRemainder(): v128 {
  return v128.load(remainder);
}

export function exp(out: usize, a: usize, aStep: usize, count: usize): void {
  for (const end = out + (count << 3); out < end; out += 16, a += aStep) {
    v128.store(out, exponential(v128.load(a), false));
  }
}
