import { both, one } from './constants';
import { inPlace, partLength, withBoth } from './logProductSums';
import { roundedIf } from './rounding';

/** What labels and probabilities of a part leave of 1. */
const otherLabels = memory.data(256 * 8, 16);
const otherProbabilities = memory.data(256 * 8, 16);

// @ts-expect-error: AssemblyScript knows this decorator.
@inline
function complement(x: v128, toFloat32: bool): v128 {
  return roundedIf(toFloat32, f64x2.sub(both(one), x));
}

/**
 * Writes the values whose logarithms the sums of a part are to `out`: x where the label is 1, 1 - x where it is 0. False
 * when some sum is not one logarithm: with another label, or where x or 1 - x has no finite one, whose product is not 0.
 */
// @ts-expect-error: AssemblyScript knows this decorator.
@inline
function choose(out: usize, a: usize, aStep: usize, x: usize, xStep: usize, count: usize, toFloat32: bool): bool {
  let areOneLog = i64x2.splat(-1);
  for (const end = out + (count << 3); out < end; out += 16, a += aStep, x += xStep) {
    const label = v128.load(a);
    const value = v128.load(x);
    const other = complement(value, toFloat32);
    const isOne = f64x2.eq(label, both(one));
    v128.store(out, v128.bitselect(value, other, isOne));
    const isLabel = v128.or(isOne, f64x2.eq(label, f64x2.splat(0)));
    const isInside = f64x2.gt(f64x2.pmin(value, other), f64x2.splat(0));
    areOneLog = v128.and(areOneLog, v128.and(isLabel, isInside));
  }
  return i64x2.all_true(areOneLog);
}

/** Writes what `count` values leave of 1. */
// @ts-expect-error: AssemblyScript knows this decorator.
@inline
function complements(out: usize, x: usize, xStep: usize, count: usize, toFloat32: bool): void {
  for (const end = out + (count << 3); out < end; out += 16, x += xStep) {
    v128.store(out, complement(v128.load(x), toFloat32));
  }
}

// @ts-expect-error: AssemblyScript knows this decorator.
@inline
function sums(out: usize, a: usize, aStep: usize, x: usize, xStep: usize, count: usize, toFloat32: bool): void {
  const pairs = partLength >> 1;
  for (const end = out + (count << 3); out < end; out += partLength << 3) {
    const length = min(partLength, (end - out) >> 3);
    if (choose(out, a, aStep, x, xStep, length, toFloat32)) {
      inPlace(out, length, toFloat32);
    } else {
      complements(otherLabels, a, aStep, length, toFloat32);
      complements(otherProbabilities, x, xStep, length, toFloat32);
      withBoth(out, a, aStep, x, xStep, otherLabels, 16, otherProbabilities, 16, length, toFloat32);
    }
    a += aStep * pairs;
    x += xStep * pairs;
  }
}

/**
 * `a * log(x) + (1 - a) * log(1 - x)`, bit for bit what the kernels of its words give: the logarithm of the probability of
 * labels a that are 1 with probability x. Where labels are 1 and 0, one logarithm is computed instead of two.
 */
export function bernoulliLog(out: usize, a: usize, aStep: usize, x: usize, xStep: usize, count: usize): void {
  sums(out, a, aStep, x, xStep, count, false);
}

/** The same with every operation rounded to float32. */
export function bernoulliLogFloat32(out: usize, a: usize, aStep: usize, x: usize, xStep: usize, count: usize): void {
  sums(out, a, aStep, x, xStep, count, true);
}
