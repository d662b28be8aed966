/** At how many of `count` positions `a` and `b` have equal values. */
export function countEqual(a: usize, b: usize, count: usize): u32 {
  let first = i64x2.splat(0);
  let second = i64x2.splat(0);
  const end = a + (count << 3);
  for (const endOfFours = a + ((count & ~3) << 3); a < endOfFours; a += 32, b += 32) {
    first = i64x2.sub(first, f64x2.eq(v128.load(a), v128.load(b)));
    second = i64x2.sub(second, f64x2.eq(v128.load(a, 16), v128.load(b, 16)));
  }
  const both = i64x2.add(first, second);
  let sum = <u32>(i64x2.extract_lane(both, 0) + i64x2.extract_lane(both, 1));
  for (; a < end; a += 8, b += 8) sum += <u32>(load<f64>(a) == load<f64>(b));
  return sum;
}
