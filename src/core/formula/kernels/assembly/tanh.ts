import { both, half, multiplyAdd, one } from './constants';
import { plainExponential, plainRemainder } from './exponential';

const two = memory.data<f64>([2]);
const signBit = memory.data<f64>([-0.0]);

/** tanh rounds to 1 from here on. */
const largest = memory.data<f64>([20]);

/** Where the quotient in 1 - 2 / (e^2x + 1) becomes smaller than 1/2, and its rounding with it. */
const far = memory.data<f64>([0.55]);

/**
 * (1 - tanh(x) / x) / x^2 as a quotient of polynomials in x^2, from the constant term up: the eighth convergent of
 * tanh(x) = x / (1 + x^2 / (3 + x^2 / (5 + ...))). tanh has a relative error of 2^-60 from it where it is used.
 *
 * Source: Lambert's continued fraction, Abramowitz and Stegun, 4.5.70
 */
const numerator = memory.data<f64>([675675, 45045, 594, 1]);
const denominator = memory.data<f64>([2027025, 945945, 51975, 630, 1]);

// @ts-expect-error: AssemblyScript knows this decorator.
@inline
function terms(polynomial: usize, power: usize, z: v128): v128 {
  return multiplyAdd(both(polynomial + ((power + 1) << 3)), z, both(polynomial + (power << 3)));
}

/** tanh(x) for 0 <= x < 0.55. */
// @ts-expect-error: AssemblyScript knows this decorator.
@inline
function nearZero(x: v128): v128 {
  const z = f64x2.mul(x, x);
  const z2 = f64x2.mul(z, z);
  const above = multiplyAdd(terms(numerator, 2, z), z2, terms(numerator, 0, z));
  const highTerms = multiplyAdd(both(denominator + 32), z2, terms(denominator, 2, z));
  const below = multiplyAdd(highTerms, z2, terms(denominator, 0, z));
  return f64x2.sub(x, f64x2.mul(x, f64x2.div(f64x2.mul(z, above), below)));
}

/** tanh(x) = 1 - 2 / (e^2x + 1) for larger x, the divisor being in two parts. */
// @ts-expect-error: AssemblyScript knows this decorator.
@inline
function farFromZero(x: v128): v128 {
  const power = plainExponential(f64x2.add(x, x));
  const divisor = f64x2.add(power, both(one));
  const lost = f64x2.add(f64x2.sub(both(one), f64x2.sub(divisor, power)), plainRemainder(f64x2.add(x, x)));
  const quotient = f64x2.div(both(two), divisor);
  const correction = f64x2.mul(f64x2.mul(quotient, f64x2.mul(quotient, both(half))), lost);
  return f64x2.sub(both(one), f64x2.sub(quotient, correction));
}

// @ts-expect-error: AssemblyScript knows this decorator.
@inline
function ofPair(x: v128): v128 {
  const size = f64x2.pmin(f64x2.abs(x), both(largest));
  const result = v128.bitselect(nearZero(size), farFromZero(size), f64x2.lt(size, both(far)));
  return v128.or(v128.bitselect(x, result, both(signBit)), f64x2.ne(x, x));
}

/** The hyperbolic tangent, within 1 unit in the last place of the correctly rounded value; -0 at -0. */
export function tanh(out: usize, a: usize, aStep: usize, count: usize): void {
  const end = out + (count << 3);
  // Two pairs side by side: each alone would wait for its own steps.
  for (; out + 32 <= end; out += 32, a += 2 * aStep) {
    const first = ofPair(v128.load(a));
    const second = ofPair(v128.load(a + aStep));
    v128.store(out, first);
    v128.store(out, second, 16);
  }
  for (; out < end; out += 16, a += aStep) v128.store(out, ofPair(v128.load(a)));
}
