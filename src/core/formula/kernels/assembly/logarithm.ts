import { both, half, infinity, ln2High, ln2Low, multiplyAdd, one } from './constants';

const two = memory.data<f64>([2]);
const smallestNormal = memory.data<f64>([2.2250738585072014e-308]);

/** The exponents that go with infinity and NaN, 0, denormal and negative numbers are all larger in size. */
const largestPlainExponent = memory.data<f64>([1021]);

const scaling = memory.data<f64>([18014398509481984]);
const scalingExponent = memory.data<f64>([54]);

/** The bits of sqrt(1/2), and those of 1 minus them: what lifts mantissas from sqrt(1/2) on into the next exponent. */
const bitsOfRootOfHalf = memory.data<u64>([0x3fe6a09e667f3bcd]);
const toNextExponent = memory.data<u64>([0x00095f619980c433]);
const fractionBits = memory.data<u64>([0x000fffffffffffff]);

/** An integer below 2^52 put into the lowest bits of 2^52 is a float64; less 2^52 and the bias it is an exponent. */
const bitsOf2To52 = memory.data<u64>([0x4330000000000000]);
const biased2To52 = memory.data<f64>([4503599627371519]);

/**
 * (log((1 + s) / (1 - s)) - 2s) / s^3 as a polynomial in s^2, |s| <= (sqrt(2) - 1) / (sqrt(2) + 1), from the constant term
 * up: interpolation at Chebyshev's points, computed with 60 digits. Relative error of the logarithm: 2^-57.
 */
const series = memory.data<f64>([
  0.666666666666667, 0.3999999999989889, 0.28571428626253836, 0.22222211089379496, 0.1818289243253687,
  0.15331611722055008, 0.14617807153417325,
]);

// @ts-expect-error: AssemblyScript knows this decorator.
@inline
function coefficient(power: usize): v128 {
  return both(series + (power << 3));
}

/** The bits of x moved so that the exponent counts from sqrt(1/2) on. */
// @ts-expect-error: AssemblyScript knows this decorator.
@inline
export function lifted(x: v128): v128 {
  return i64x2.add(x, both(toNextExponent));
}

/** k of x = 2^k m with m from sqrt(1/2) to sqrt(2). */
// @ts-expect-error: AssemblyScript knows this decorator.
@inline
export function exponentOf(liftedX: v128): v128 {
  return f64x2.sub(v128.or(i64x2.shr_u(liftedX, 52), both(bitsOf2To52)), both(biased2To52));
}

/** m - 1 of the same. */
// @ts-expect-error: AssemblyScript knows this decorator.
@inline
export function fractionOf(liftedX: v128): v128 {
  const mantissa = i64x2.add(v128.and(liftedX, both(fractionBits)), both(bitsOfRootOfHalf));
  return f64x2.sub(mantissa, both(one));
}

/**
 * k ln 2 + log(1 + f) + correction, with log(1 + f) = f - f^2/2 + s (f^2/2 + series), s = f / (2 + f).
 *
 * Source: this form of the series is that of fdlibm's logarithm, which keeps the rounding of f out of the result.
 */
// @ts-expect-error: AssemblyScript knows this decorator.
@inline
export function assemble(exponent: v128, f: v128, correction: v128): v128 {
  const s = f64x2.div(f, f64x2.add(f, both(two)));
  const z = f64x2.mul(s, s);
  const z2 = f64x2.mul(z, z);
  const low = multiplyAdd(coefficient(1), z, coefficient(0));
  const middle = multiplyAdd(coefficient(3), z, coefficient(2));
  const high = multiplyAdd(multiplyAdd(coefficient(6), z, coefficient(5)), z, coefficient(4));
  const rest = f64x2.mul(z, multiplyAdd(multiplyAdd(high, z2, middle), z2, low));
  const halfSquare = f64x2.mul(both(half), f64x2.mul(f, f));
  const small = f64x2.add(f64x2.mul(s, f64x2.add(halfSquare, rest)), correction);
  return f64x2.sub(f64x2.mul(exponent, both(ln2High)), f64x2.sub(f64x2.sub(halfSquare, small), f));
}

/** The logarithm of positive normal numbers. */
// @ts-expect-error: AssemblyScript knows this decorator.
@inline
function ofNormal(bits: v128, exponent: v128): v128 {
  return assemble(exponent, fractionOf(bits), f64x2.mul(exponent, both(ln2Low)));
}

/** Any x: denormal numbers are scaled up first; -infinity at 0, NaN below. */
function logAnywhere(x: v128): v128 {
  const isTiny = f64x2.lt(x, both(smallestNormal));
  const bits = lifted(v128.bitselect(f64x2.mul(x, both(scaling)), x, isTiny));
  const exponent = f64x2.sub(exponentOf(bits), v128.and(isTiny, both(scalingExponent)));
  const isPlain = v128.and(f64x2.gt(x, f64x2.splat(0)), f64x2.lt(x, both(infinity)));
  return v128.bitselect(ofNormal(bits, exponent), atEdge(x, f64x2.splat(0)), isPlain);
}

/** Logarithms where x is at the edge of the domain, outside it, infinite or NaN. */
// @ts-expect-error: AssemblyScript knows this decorator.
@inline
export function atEdge(x: v128, edge: v128): v128 {
  const withEdge = v128.bitselect(f64x2.splat(-Infinity), x, f64x2.eq(x, edge));
  return v128.bitselect(f64x2.splat(NaN), withEdge, f64x2.lt(x, edge));
}

/** The size of the largest exponent of four pairs, in either lane. */
// @ts-expect-error: AssemblyScript knows this decorator.
@inline
function largestOf(a: v128, b: v128, c: v128, d: v128): v128 {
  return f64x2.pmax(f64x2.pmax(f64x2.abs(a), f64x2.abs(b)), f64x2.pmax(f64x2.abs(c), f64x2.abs(d)));
}

// @ts-expect-error: AssemblyScript knows this decorator.
@inline
function isSpecial(exponent: v128): bool {
  return v128.any_true(f64x2.gt(exponent, both(largestPlainExponent)));
}

/** Logarithms of four pairs of any numbers. */
function fourAnywhere(out: usize, a: usize, aStep: usize): void {
  for (const end = out + 64; out < end; out += 16, a += aStep) v128.store(out, logAnywhere(v128.load(a)));
}

/** Logarithms of four pairs side by side: each alone would wait for its own steps, and load the constants anew. */
// @ts-expect-error: AssemblyScript knows this decorator.
@inline
function fourLogs(out: usize, a: usize, aStep: usize): void {
  const a1 = lifted(v128.load(a));
  const a2 = lifted(v128.load(a + aStep));
  const a3 = lifted(v128.load(a + 2 * aStep));
  const a4 = lifted(v128.load(a + 3 * aStep));
  const k1 = exponentOf(a1);
  const k2 = exponentOf(a2);
  const k3 = exponentOf(a3);
  const k4 = exponentOf(a4);
  if (isSpecial(largestOf(k1, k2, k3, k4))) {
    fourAnywhere(out, a, aStep);
    return;
  }
  const first = ofNormal(a1, k1);
  const second = ofNormal(a2, k2);
  const third = ofNormal(a3, k3);
  const fourth = ofNormal(a4, k4);
  v128.store(out, first);
  v128.store(out, second, 16);
  v128.store(out, third, 32);
  v128.store(out, fourth, 48);
}

/** The natural logarithm, within 1 unit in the last place of the correctly rounded value; `out` may be `a`. */
export function log(out: usize, a: usize, aStep: usize, count: usize): void {
  const end = out + (count << 3);
  for (; out + 64 <= end; out += 64, a += 4 * aStep) fourLogs(out, a, aStep);
  for (; out < end; out += 16, a += aStep) {
    const x = v128.load(a);
    const bits = lifted(x);
    const exponent = exponentOf(bits);
    v128.store(out, isSpecial(f64x2.abs(exponent)) ? logAnywhere(x) : ofNormal(bits, exponent));
  }
}
