import { exponentialAnywhere, isPlain, plainExponential, plainRemainder } from './exponential';
import { logOfOnePlus } from './log1p';

/** Far from 0, e^-|x| is 0; the formula gives +0 for its log1p, as it should. */
// @ts-expect-error: AssemblyScript knows this decorator.
@inline
function assemble(x: v128, power: v128, remainder: v128): v128 {
  return f64x2.add(f64x2.pmax(x, f64x2.splat(0)), logOfOnePlus(power, remainder));
}

// @ts-expect-error: AssemblyScript knows this decorator.
@inline
function minusSize(x: v128): v128 {
  return f64x2.neg(f64x2.abs(x));
}

/** The softplus of numbers whose exponential is a normal number. */
// @ts-expect-error: AssemblyScript knows this decorator.
@inline
function ofPlain(x: v128): v128 {
  return assemble(x, plainExponential(minusSize(x)), plainRemainder(minusSize(x)));
}

/** Any x; numbers that are plain have what `ofPlain` gives them. */
function anywhere(x: v128): v128 {
  const remainder = v128.and(plainRemainder(minusSize(x)), isPlain(x));
  return assemble(x, exponentialAnywhere(minusSize(x)), remainder);
}

/** Two pairs side by side: each alone would wait for its own steps. */
// @ts-expect-error: AssemblyScript knows this decorator.
@inline
function twoPairs(out: usize, x: v128, y: v128): void {
  if (i64x2.all_true(v128.and(isPlain(x), isPlain(y)))) {
    const first = ofPlain(x);
    const second = ofPlain(y);
    v128.store(out, first);
    v128.store(out, second, 16);
  } else {
    v128.store(out, anywhere(x));
    v128.store(out, anywhere(y), 16);
  }
}

/** log(1 + e^x) as max(x, 0) + log1p(e^-|x|): within 1 unit in the last place of the correctly rounded value. */
export function softplus(out: usize, a: usize, aStep: usize, count: usize): void {
  const end = out + (count << 3);
  for (; out + 32 <= end; out += 32, a += 2 * aStep) twoPairs(out, v128.load(a), v128.load(a + aStep));
  for (; out < end; out += 16, a += aStep) v128.store(out, anywhere(v128.load(a)));
}
