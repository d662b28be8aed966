/**
 * Counts samples by label and by how many thresholds their score is above; NaN is above none. Any label but 0 is one, NaN
 * too.
 *
 * `thresholds` are `2 half - 1` rising numbers, where `half` is a power of two; what is there beyond the thresholds is
 * infinity. At `counts` are eight tables of 32-bit numbers as `countBuckets` has them: four samples in a row are counted in
 * tables of their own.
 */
export function countPlaces(
  counts: usize,
  tableBytes: u32,
  scores: usize,
  labels: usize,
  thresholds: usize,
  half: usize,
  count: usize,
): void {
  countEach(false, counts, tableBytes, scores, labels, thresholds, half, count);
}

/** The same, with scores and labels rounded to float32. */
export function countPlacesFloat32(
  counts: usize,
  tableBytes: u32,
  scores: usize,
  labels: usize,
  thresholds: usize,
  half: usize,
  count: usize,
): void {
  countEach(true, counts, tableBytes, scores, labels, thresholds, half, count);
}

// @ts-expect-error: AssemblyScript knows this decorator.
@inline
function countEach(
  toFloat32: bool,
  counts: usize,
  tableBytes: u32,
  scores: usize,
  labels: usize,
  thresholds: usize,
  half: usize,
  count: usize,
): void {
  const turn = 2 * <usize>tableBytes;
  const end = scores + (count << 3);
  for (const endOfFours = scores + ((count & ~3) << 3); scores < endOfFours; scores += 32, labels += 32) {
    for (let sample: usize = 0, tables = counts; sample < 32; sample += 8, tables += turn) {
      addOne(toFloat32, tables, tableBytes, scores + sample, labels + sample, thresholds, half);
    }
  }
  for (; scores < end; scores += 8, labels += 8) {
    addOne(toFloat32, counts, tableBytes, scores, labels, thresholds, half);
  }
}

/** Halves the thresholds until one place is left. */
// @ts-expect-error: AssemblyScript knows this decorator.
@inline
function addOne(
  toFloat32: bool,
  tables: usize,
  tableBytes: u32,
  scoreAt: usize,
  labelAt: usize,
  thresholds: usize,
  half: usize,
): void {
  const score = roundedIf(toFloat32, load<f64>(scoreAt));
  let place: usize = 0;
  for (let step = half; step > 0; step >>= 1) {
    place += step & (0 - <usize>(score > load<f64>(thresholds + ((place + step - 1) << 3))));
  }
  const table = <usize>tableBytes & (0 - <usize>(roundedIf(toFloat32, load<f64>(labelAt)) == 0));
  const at = tables + table + (place << 2);
  store<u32>(at, load<u32>(at) + 1);
}

// @ts-expect-error: AssemblyScript knows this decorator.
@inline
function roundedIf(toFloat32: bool, x: f64): f64 {
  return toFloat32 ? <f64>(<f32>x) : x;
}
