/** The first position of the largest value of each row, or of NaN where there is one. */
export function argmaxRows(out: usize, data: usize, rows: usize, length: usize): void {
  const width = length << 3;
  for (const end = out + (rows << 3); out < end; out += 8, data += width) {
    const best = largest(data, data + width);
    store<f64>(out, <f64>(<u32>(best == best ? firstEqual(data, best) : firstNaN(data))));
  }
}

/** NaN where there is one. */
// @ts-expect-error: AssemblyScript knows this decorator.
@inline
function largest(data: usize, end: usize): f64 {
  let best = f64x2.splat(-Infinity);
  let isNaN = f64x2.splat(0);
  for (const endOfPairs = end - ((end - data) & 8); data < endOfPairs; data += 16) {
    const values = v128.load(data);
    best = f64x2.pmax(best, values);
    isNaN = v128.or(isNaN, f64x2.ne(values, values));
  }
  if (data < end) {
    const value = v128.load64_splat(data);
    best = f64x2.pmax(best, value);
    isNaN = v128.or(isNaN, f64x2.ne(value, value));
  }
  const first = f64x2.extract_lane(best, 0);
  const second = f64x2.extract_lane(best, 1);
  return v128.any_true(isNaN) ? NaN : first < second ? second : first;
}

/** The position from `data` on of the first value that is equal to one that is known to be there. */
// @ts-expect-error: AssemblyScript knows this decorator.
@inline
function firstEqual(data: usize, value: f64): usize {
  const wanted = f64x2.splat(value);
  let position: usize = 0;
  let found = i64x2.bitmask(f64x2.eq(v128.load(data), wanted));
  while (found == 0) {
    position += 2;
    found = i64x2.bitmask(f64x2.eq(v128.load(data + (position << 3)), wanted));
  }
  return position + (found & 1 ^ 1);
}

// @ts-expect-error: AssemblyScript knows this decorator.
@inline
function firstNaN(data: usize): usize {
  let position: usize = 0;
  while (load<f64>(data + (position << 3)) == load<f64>(data + (position << 3))) position += 1;
  return position;
}
