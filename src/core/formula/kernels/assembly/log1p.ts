import { both, infinity, ln2Low, one } from './constants';
import { assemble, atEdge, exponentOf, fractionOf, lifted } from './logarithm';

/**
 * log(1 + x + low) for finite x > -1 other than 0, `low` being less than a unit in the last place of x: u = 1 + x is
 * taken apart, and what its rounding lost is given back. Where u has no power of 2 to take out, f is x itself.
 */
// @ts-expect-error: AssemblyScript knows this decorator.
@inline
export function logOfOnePlus(x: v128, low: v128): v128 {
  const u = f64x2.add(both(one), x);
  const bits = lifted(u);
  const exponent = exponentOf(bits);
  const isWhole = f64x2.eq(exponent, f64x2.splat(0));
  const f = v128.bitselect(x, fractionOf(bits), isWhole);
  // The larger of 1 and x is subtracted first, which is exact.
  const oneIsLarger = f64x2.lt(x, both(one));
  const lostBesideOne = f64x2.sub(x, f64x2.sub(u, both(one)));
  const lostBesideX = f64x2.sub(both(one), f64x2.sub(u, x));
  const lost = v128.andnot(v128.bitselect(lostBesideOne, lostBesideX, oneIsLarger), isWhole);
  const correction = f64x2.div(f64x2.add(lost, low), u);
  return assemble(exponent, f, f64x2.add(f64x2.mul(exponent, both(ln2Low)), correction));
}

/** Where log(1 + x) is neither at an edge nor x itself. */
// @ts-expect-error: AssemblyScript knows this decorator.
@inline
function isPlain(x: v128): v128 {
  const isInside = v128.and(f64x2.gt(x, f64x2.splat(-1)), f64x2.lt(x, both(infinity)));
  return v128.and(isInside, f64x2.ne(x, f64x2.splat(0)));
}

/** log(1 + x) for any x. */
function log1pAnywhere(x: v128): v128 {
  return v128.bitselect(logOfOnePlus(x, f64x2.splat(0)), atEdge(x, f64x2.splat(-1)), isPlain(x));
}

// @ts-expect-error: AssemblyScript knows this decorator.
@inline
function twoLog1ps(out: usize, x: v128, y: v128): void {
  if (i64x2.all_true(v128.and(isPlain(x), isPlain(y)))) {
    const first = logOfOnePlus(x, f64x2.splat(0));
    const second = logOfOnePlus(y, f64x2.splat(0));
    v128.store(out, first);
    v128.store(out, second, 16);
  } else {
    v128.store(out, log1pAnywhere(x));
    v128.store(out, log1pAnywhere(y), 16);
  }
}

/** log(1 + x), within 1 unit in the last place of the correctly rounded value; -0 at -0. */
export function log1p(out: usize, a: usize, aStep: usize, count: usize): void {
  const end = out + (count << 3);
  for (; out + 32 <= end; out += 32, a += 2 * aStep) twoLog1ps(out, v128.load(a), v128.load(a + aStep));
  for (; out < end; out += 16, a += aStep) v128.store(out, log1pAnywhere(v128.load(a)));
}
