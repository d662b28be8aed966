/** Logic of numbers: all but 0 hold, NaN too. The results are 1 and 0. */
export function and(out: usize, a: usize, aStep: usize, b: usize, bStep: usize, count: usize): void {
  const zero = f64x2.splat(0);
  for (const end = out + (count << 3); out < end; out += 16, a += aStep, b += bStep) {
    const both = v128.and(f64x2.ne(v128.load(a), zero), f64x2.ne(v128.load(b), zero));
    v128.store(out, v128.and(both, f64x2.splat(1)));
  }
}

export function or(out: usize, a: usize, aStep: usize, b: usize, bStep: usize, count: usize): void {
  const zero = f64x2.splat(0);
  for (const end = out + (count << 3); out < end; out += 16, a += aStep, b += bStep) {
    const either = v128.or(f64x2.ne(v128.load(a), zero), f64x2.ne(v128.load(b), zero));
    v128.store(out, v128.and(either, f64x2.splat(1)));
  }
}

/** For each row whether all of its values hold. */
export function allRows(out: usize, data: usize, rows: usize, length: usize): void {
  const zero = f64x2.splat(0);
  for (const end = out + (rows << 3); out < end; out += 8) {
    let fails = f64x2.splat(0);
    const next = data + (length << 3);
    for (const endOfPairs = next - ((length & 1) << 3); data < endOfPairs; data += 16) {
      fails = v128.or(fails, f64x2.eq(v128.load(data), zero));
    }
    for (; data < next; data += 8) fails = v128.or(fails, f64x2.eq(v128.load64_splat(data), zero));
    store<f64>(out, v128.any_true(fails) ? 0 : 1);
  }
}
