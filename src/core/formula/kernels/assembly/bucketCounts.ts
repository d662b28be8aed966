import { roundedIf } from './rounding';

/**
 * Counts samples by label and by the bucket that their score falls into, `ceil(clip(score, 0, 1) * scale)`. A bucket below
 * `least` is that one, and NaN falls into bucket 0; any label but 0 is one, NaN too.
 *
 * At `counts` are eight tables of 32-bit numbers, each as many bytes long as `tableBytes`: of samples with and without a
 * label, four times. Four samples in a row are counted in tables of their own, so that equal buckets need not wait for
 * each other.
 */
export function countBuckets(
  counts: usize,
  tableBytes: u32,
  scores: usize,
  labels: usize,
  scale: f64,
  least: f64,
  count: usize,
): void {
  countPairs(false, counts, tableBytes, scores, labels, scale, least, count);
}

/** The same, with scores, labels and products rounded to float32. */
export function countBucketsFloat32(
  counts: usize,
  tableBytes: u32,
  scores: usize,
  labels: usize,
  scale: f64,
  least: f64,
  count: usize,
): void {
  countPairs(true, counts, tableBytes, scores, labels, scale, least, count);
}

// @ts-expect-error: AssemblyScript knows this decorator.
@inline
function countPairs(
  toFloat32: bool,
  counts: usize,
  tableBytes: u32,
  scores: usize,
  labels: usize,
  scale: f64,
  least: f64,
  count: usize,
): void {
  const turn = 2 * <usize>tableBytes;
  const end = scores + (count << 3);
  for (const endOfFours = scores + ((count & ~3) << 3); scores < endOfFours; scores += 32, labels += 32) {
    const first = placesOf(toFloat32, tableBytes, scores, labels, scale, least);
    const second = placesOf(toFloat32, tableBytes, scores + 16, labels + 16, scale, least);
    addOne(counts, i32x4.extract_lane(first, 0));
    addOne(counts + turn, i32x4.extract_lane(first, 1));
    addOne(counts + 2 * turn, i32x4.extract_lane(second, 0));
    addOne(counts + 3 * turn, i32x4.extract_lane(second, 1));
  }
  for (; scores < end; scores += 8, labels += 8) {
    addOne(counts, i32x4.extract_lane(placesOf(toFloat32, tableBytes, scores, labels, scale, least), 0));
  }
}

/** Where two samples are counted, in bytes from the first of their tables. */
// @ts-expect-error: AssemblyScript knows this decorator.
@inline
function placesOf(toFloat32: bool, tableBytes: u32, scores: usize, labels: usize, scale: f64, least: f64): v128 {
  const zero = f64x2.splat(0);
  const score = roundedIf(toFloat32, v128.load(scores));
  const clipped = f64x2.pmin(f64x2.pmax(score, zero), f64x2.splat(1));
  const bucket = f64x2.ceil(roundedIf(toFloat32, f64x2.mul(clipped, f64x2.splat(scale))));
  // NaN becomes 0.
  const place = i32x4.shl(i32x4.trunc_sat_f64x2_u_zero(f64x2.pmax(bucket, f64x2.splat(least))), 2);
  const hasLabel = f64x2.ne(roundedIf(toFloat32, v128.load(labels)), zero);
  const table = v128.andnot(i32x4.splat(tableBytes), i32x4.shuffle(hasLabel, hasLabel, 0, 2, 0, 2));
  return i32x4.add(place, table);
}

// @ts-expect-error: AssemblyScript knows this decorator.
@inline
function addOne(tables: usize, place: u32): void {
  const at = tables + <usize>place;
  store<u32>(at, load<u32>(at) + 1);
}
