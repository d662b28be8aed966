/** Whether every value is finite: one that is not, less itself, is NaN, and any other one 0. */
export function allFinite(data: usize, count: usize): bool {
  let first = i64x2.splat(0);
  let second = i64x2.splat(0);
  const end = data + (count << 3);
  for (const endOfFours = data + ((count & ~3) << 3); data < endOfFours; data += 32) {
    const x = v128.load(data);
    const y = v128.load(data, 16);
    first = v128.or(first, f64x2.sub(x, x));
    second = v128.or(second, f64x2.sub(y, y));
  }
  for (; data < end; data += 8) {
    const x = v128.load64_splat(data);
    first = v128.or(first, f64x2.sub(x, x));
  }
  return !v128.any_true(v128.or(first, second));
}
