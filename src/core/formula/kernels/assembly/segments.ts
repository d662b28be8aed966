/**
 * Adds each value to the sum of its segment. Segments are whole numbers from 0 on, below `length`; what is in another one
 * is added to the number after the sums. One value after the other, so that sums are rounded in the order of the values.
 */
export function addSegments(sums: usize, values: usize, segments: usize, length: u32, count: usize): void {
  for (const end = values + (count << 3); values < end; values += 8, segments += 8) {
    const sum = sums + placeOf(load<f64>(segments), length);
    store<f64>(sum, load<f64>(sum) + load<f64>(values));
  }
}

/** The same, every sum rounded to float32. */
export function addSegmentsFloat32(sums: usize, values: usize, segments: usize, length: u32, count: usize): void {
  for (const end = values + (count << 3); values < end; values += 8, segments += 8) {
    const sum = sums + placeOf(load<f64>(segments), length);
    store<f64>(sum, <f64>(<f32>(load<f64>(sum) + load<f64>(values))));
  }
}

/** Where the sum of a segment lies from the first one, in bytes. */
// @ts-expect-error: AssemblyScript knows this decorator.
@inline
function placeOf(segment: f64, length: u32): usize {
  const place = <u32>segment;
  return <usize>select<u32>(place, length, <u32>(<f64>place == segment) & <u32>(place < length)) << 3;
}
