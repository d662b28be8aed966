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

// The functions below compute anew what they share; the compilers see that, and do it once.

/** k of e^x = 2^k e^r, which makes |r| <= ln(2) / 2, in the lowest bits. */
// @ts-expect-error: AssemblyScript knows this decorator.
@inline
function exponentInLowBits(x: v128): v128 {
  return multiplyAdd(x, both(reciprocalOfLn2), both(toInteger));
}

// @ts-expect-error: AssemblyScript knows this decorator.
@inline
function exponentOf(x: v128): v128 {
  return f64x2.sub(exponentInLowBits(x), both(toInteger));
}

/** r without what k ln 2 has beyond its first part. */
// @ts-expect-error: AssemblyScript knows this decorator.
@inline
function highPart(x: v128): v128 {
  return f64x2.sub(x, f64x2.mul(exponentOf(x), both(ln2High)));
}

/** 1 + r, rounded: e^r but for its tail. */
// @ts-expect-error: AssemblyScript knows this decorator.
@inline
function head(x: v128): v128 {
  return f64x2.add(both(one), highPart(x));
}

/** e^r less its head: the higher terms, and what the head lost. */
// @ts-expect-error: AssemblyScript knows this decorator.
@inline
function tail(x: v128): v128 {
  const high = highPart(x);
  const low = f64x2.mul(exponentOf(x), both(ln2Low));
  const r = f64x2.sub(high, low);
  const r2 = f64x2.mul(r, r);
  const r4 = f64x2.mul(r2, r2);
  const lowTerms = multiplyAdd(terms(2, r), r2, terms(0, r));
  const middleTerms = multiplyAdd(terms(6, r), r2, terms(4, r));
  const highTerms = multiplyAdd(coefficient(10), r2, terms(8, r));
  const rest = multiplyAdd(multiplyAdd(highTerms, r4, middleTerms), r4, lowTerms);
  const lost = f64x2.sub(high, f64x2.sub(head(x), both(one)));
  return f64x2.add(lost, f64x2.sub(f64x2.mul(r2, rest), low));
}

function powerOfTwo(exponent: v128): v128 {
  return i64x2.shl(f64x2.add(exponent, both(toBiasedInteger)), 52);
}

/** Where e^x is a normal number. Not `x >= ...`, so that NaN is none. */
// @ts-expect-error: AssemblyScript knows this decorator.
@inline
export function isPlain(x: v128): v128 {
  return f64x2.lt(f64x2.abs(x), both(plain));
}

/** e^x of plain numbers; of NaN anything. */
// @ts-expect-error: AssemblyScript knows this decorator.
@inline
export function plainExponential(x: v128): v128 {
  return i64x2.add(f64x2.add(head(x), tail(x)), i64x2.shl(exponentInLowBits(x), 52));
}

/** What its final rounding takes from `plainExponential`. */
// @ts-expect-error: AssemblyScript knows this decorator.
@inline
export function plainRemainder(x: v128): v128 {
  const sum = f64x2.add(head(x), tail(x));
  return f64x2.mul(f64x2.sub(tail(x), f64x2.sub(sum, head(x))), powerOfTwo(exponentOf(x)));
}

/** e^x of any x: the power of 2 is multiplied in two parts, so that none leaves the range before the result does. */
export function exponentialAnywhere(x: v128): v128 {
  const limited = f64x2.pmax(f64x2.pmin(x, both(highest)), both(lowest));
  const exponent = exponentOf(limited);
  const firstPart = f64x2.floor(f64x2.mul(exponent, both(half)));
  const secondPart = f64x2.sub(exponent, firstPart);
  const result = f64x2.add(head(limited), tail(limited));
  return f64x2.mul(f64x2.mul(result, powerOfTwo(firstPart)), powerOfTwo(secondPart));
}

/** Two pairs side by side: each alone would wait for its own steps, and load the constants anew. */
// @ts-expect-error: AssemblyScript knows this decorator.
@inline
function twoPairs(out: usize, x: v128, y: v128): void {
  if (i64x2.all_true(v128.and(isPlain(x), isPlain(y)))) {
    const first = plainExponential(x);
    const second = plainExponential(y);
    v128.store(out, first);
    v128.store(out, second, 16);
  } else {
    v128.store(out, exponentialAnywhere(x));
    v128.store(out, exponentialAnywhere(y), 16);
  }
}

/** e^x, within 1 unit in the last place of the correctly rounded value; where that is denormal, of its last place. */
export function exp(out: usize, a: usize, aStep: usize, count: usize): void {
  const end = out + (count << 3);
  for (; out + 32 <= end; out += 32, a += 2 * aStep) twoPairs(out, v128.load(a), v128.load(a + aStep));
  for (; out < end; out += 16, a += aStep) v128.store(out, exponentialAnywhere(v128.load(a)));
}
