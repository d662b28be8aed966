/**
 * Takes `count` values into an extent: at `out` a pair of smallest values, a pair of largest ones and a pair of marks, all
 * bits of which are set once a value is not whole. NaN is not whole, and neither small nor large.
 *
 * Two extents grow side by side, so that comparisons need not wait for each other.
 */
export function extent(out: usize, data: usize, count: usize): void {
  let low = v128.load(out);
  let high = v128.load(out, 16);
  let marks = v128.load(out, 32);
  let otherLow = low;
  let otherHigh = high;
  const end = data + (count << 3);
  for (const endOfFours = data + ((count & ~3) << 3); data < endOfFours; data += 32) {
    const first = v128.load(data);
    const second = v128.load(data, 16);
    low = f64x2.pmin(low, first);
    otherLow = f64x2.pmin(otherLow, second);
    high = f64x2.pmax(high, first);
    otherHigh = f64x2.pmax(otherHigh, second);
    const fractions = v128.or(f64x2.ne(f64x2.floor(first), first), f64x2.ne(f64x2.floor(second), second));
    marks = v128.or(marks, fractions);
  }
  for (; data < end; data += 8) {
    const value = v128.load64_splat(data);
    low = f64x2.pmin(low, value);
    high = f64x2.pmax(high, value);
    marks = v128.or(marks, f64x2.ne(f64x2.floor(value), value));
  }
  v128.store(out, f64x2.pmin(low, otherLow));
  v128.store(out, f64x2.pmax(high, otherHigh), 16);
  v128.store(out, marks, 32);
}
