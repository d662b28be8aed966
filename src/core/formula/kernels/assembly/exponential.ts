import { both, half, multiplyAdd } from './constants';
import { powersOfTwo } from './powersOfTwo';

/** Steps of 2^(1 / 256): 256 / ln 2, and its reciprocal in two parts; the first has 33 bits, so that its product with a step is exact. */
const stepsPerOne = memory.data<f64>([369.3299304675746]);
const stepHigh = memory.data<f64>([0.0027076061737716373]);
const stepLow = memory.data<f64>([2.9064910585985925e-13]);

/** From steps to half of the exponents they are. */
const halfExponents = memory.data<f64>([0.001953125]);

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
 * (e^r - 1 - r) / r^2 for |r| <= ln(2) / 512: 1/2, and the coefficients of r and r^2. Interpolation at Chebyshev's points,
 * computed with 60 digits; e^r has a relative error of 2^-56 from it.
 */
const linear = memory.data<f64>([0.16666667812155952]);
const quadratic = memory.data<f64>([0.04166666857581546]);

// The functions below compute anew what they share; the compilers see that, and do it once.

/** n of e^x = 2^(n / 256) e^r, which makes |r| <= ln(2) / 512, in the lowest bits. */
// @ts-expect-error: AssemblyScript knows this decorator.
@inline
function stepInLowBits(x: v128): v128 {
  return multiplyAdd(x, both(stepsPerOne), both(toInteger));
}

// @ts-expect-error: AssemblyScript knows this decorator.
@inline
function stepOf(x: v128): v128 {
  return f64x2.sub(stepInLowBits(x), both(toInteger));
}

/** e^r - 1. */
// @ts-expect-error: AssemblyScript knows this decorator.
@inline
function growth(x: v128): v128 {
  const step = stepOf(x);
  const r = f64x2.sub(f64x2.sub(x, f64x2.mul(step, both(stepHigh))), f64x2.mul(step, both(stepLow)));
  const rest = multiplyAdd(multiplyAdd(both(quadratic), r, both(linear)), r, both(half));
  return multiplyAdd(f64x2.mul(r, r), rest, r);
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
  const power = powersOfTwo(stepInLowBits(x));
  return multiplyAdd(power, growth(x), power);
}

/** What its final rounding takes from `plainExponential`. */
// @ts-expect-error: AssemblyScript knows this decorator.
@inline
export function plainRemainder(x: v128): v128 {
  const power = powersOfTwo(stepInLowBits(x));
  return f64x2.sub(f64x2.mul(power, growth(x)), f64x2.sub(plainExponential(x), power));
}

/** e^x of any x: half of its power of 2 is multiplied last, so that nothing leaves the range before the result does. */
export function exponentialAnywhere(x: v128): v128 {
  const limited = f64x2.pmax(f64x2.pmin(x, both(highest)), both(lowest));
  const later = f64x2.floor(f64x2.mul(stepOf(limited), both(halfExponents)));
  const stepsLater = i64x2.shl(f64x2.add(later, both(toInteger)), 8);
  const power = powersOfTwo(i64x2.sub(stepInLowBits(limited), stepsLater));
  const result = multiplyAdd(power, growth(limited), power);
  return f64x2.mul(result, i64x2.shl(f64x2.add(later, both(toBiasedInteger)), 52));
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
