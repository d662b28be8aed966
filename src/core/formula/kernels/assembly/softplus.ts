import { exponentialWithRemainder, lastRemainder } from './exponential';
import { logOfOnePlus } from './logarithm';

/** log(1 + e^x) as max(x, 0) + log1p(e^-|x|): within 1 unit in the last place of the correctly rounded value. */
export function softplus(out: usize, a: usize, aStep: usize, count: usize): void {
  for (const end = out + (count << 3); out < end; out += 16, a += aStep) {
    const x = v128.load(a);
    const power = exponentialWithRemainder(f64x2.neg(f64x2.abs(x)));
    // Far from 0, e^-|x| is 0; the formula gives +0 for its log1p, as it should.
    v128.store(out, f64x2.add(f64x2.pmax(x, f64x2.splat(0)), logOfOnePlus(power, lastRemainder())));
  }
}
