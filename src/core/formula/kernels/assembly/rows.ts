/** The largest value of each row; NaN when there is one, the first of zeros with different signs. */
export function maxRows(out: usize, data: usize, rows: usize, length: usize): void {
  const width = length << 3;
  for (const end = out + (rows << 3); out < end; out += 8) {
    let best = f64x2.splat(-Infinity);
    let isNaN = f64x2.splat(0);
    for (const next = data + width; data < next; data += 8) {
      const value = v128.load64_zero(data);
      best = f64x2.pmax(best, value);
      isNaN = v128.or(isNaN, f64x2.ne(value, value));
    }
    store<f64>(out, f64x2.extract_lane(v128.or(best, isNaN), 0));
  }
}

/** The smallest value of each row; NaN when there is one, the first of zeros with different signs. */
export function minRows(out: usize, data: usize, rows: usize, length: usize): void {
  const width = length << 3;
  for (const end = out + (rows << 3); out < end; out += 8) {
    let best = f64x2.splat(Infinity);
    let isNaN = f64x2.splat(0);
    for (const next = data + width; data < next; data += 8) {
      const value = v128.load64_zero(data);
      best = f64x2.pmin(best, value);
      isNaN = v128.or(isNaN, f64x2.ne(value, value));
    }
    store<f64>(out, f64x2.extract_lane(v128.or(best, isNaN), 0));
  }
}

/** Each value of `data` `run` times, the first one `skip` times fewer, until `count` values are written. */
export function repeat(out: usize, data: usize, run: usize, skip: usize, count: usize): void {
  const end = out + (count << 3);
  const width = run << 3;
  for (let next = out + width - (skip << 3); out < end; next += width, data += 8) {
    const value = load<f64>(data);
    for (const stop = min(next, end); out < stop; out += 8) store<f64>(out, value);
  }
}
