/** Functions that pick one of their operands. NaN spreads; of two zeros the first is taken, whatever their signs. */
export function maximum(out: usize, a: usize, aStep: usize, b: usize, bStep: usize, count: usize): void {
  for (const end = out + (count << 3); out < end; out += 16, a += aStep, b += bStep) {
    const left = v128.load(a);
    const right = v128.load(b);
    const takesLeft = v128.or(f64x2.ge(left, right), f64x2.ne(left, left));
    v128.store(out, v128.bitselect(left, right, takesLeft));
  }
}

export function minimum(out: usize, a: usize, aStep: usize, b: usize, bStep: usize, count: usize): void {
  for (const end = out + (count << 3); out < end; out += 16, a += aStep, b += bStep) {
    const left = v128.load(a);
    const right = v128.load(b);
    const takesLeft = v128.or(f64x2.le(left, right), f64x2.ne(left, left));
    v128.store(out, v128.bitselect(left, right, takesLeft));
  }
}

/** a, but not below b and not above c. A limit that is NaN does not limit. */
export function clip(
  out: usize,
  a: usize,
  aStep: usize,
  b: usize,
  bStep: usize,
  c: usize,
  cStep: usize,
  count: usize,
): void {
  if (bStep == 0 && cStep == 0) {
    clipAlike(out, a, aStep, v128.load(b), v128.load(c), count);
    return;
  }
  for (const end = out + (count << 3); out < end; out += 16, a += aStep, b += bStep, c += cStep) {
    v128.store(out, within(v128.load(a), v128.load(b), v128.load(c)));
  }
}

/** The same with one pair of limits for all values, which is not loaded anew for each. */
// @ts-expect-error: AssemblyScript knows this decorator.
@inline
function clipAlike(out: usize, a: usize, aStep: usize, low: v128, high: v128, count: usize): void {
  for (const end = out + (count << 3); out < end; out += 16, a += aStep) {
    v128.store(out, within(v128.load(a), low, high));
  }
}

/** pmax(x, y) is `x < y ? y : x`, pmin(x, y) is `y < x ? y : x`. */
// @ts-expect-error: AssemblyScript knows this decorator.
@inline
function within(x: v128, low: v128, high: v128): v128 {
  return f64x2.pmin(f64x2.pmax(x, low), high);
}

/** b where a is not 0, else c. NaN is not 0. */
export function where(
  out: usize,
  a: usize,
  aStep: usize,
  b: usize,
  bStep: usize,
  c: usize,
  cStep: usize,
  count: usize,
): void {
  for (const end = out + (count << 3); out < end; out += 16, a += aStep, b += bStep, c += cStep) {
    const holds = f64x2.ne(v128.load(a), f64x2.splat(0));
    v128.store(out, v128.bitselect(v128.load(b), v128.load(c), holds));
  }
}
