/** Rounds values to float32, in place. */
export function roundToFloat32(data: usize, count: usize): void {
  for (const end = data + (count << 3); data < end; data += 16) {
    v128.store(data, f64x2.promote_low_f32x4(f32x4.demote_f64x2_zero(v128.load(data))));
  }
}

/** Four float32 numbers that are held as float64. */
// @ts-expect-error: AssemblyScript knows this decorator.
@inline
function four(data: usize): v128 {
  const low = f32x4.demote_f64x2_zero(v128.load(data));
  const high = f32x4.demote_f64x2_zero(v128.load(data, 16));
  return v128.shuffle<f32>(low, high, 0, 1, 4, 5);
}

/** The pairwise sum in float32, addition for addition that of `pairwiseSumFloat32` in core/array/sum.ts. */
function pairwise(data: usize, length: usize): f32 {
  const end = data + (length << 3);
  let sum: f32 = 0;
  if (length > 128) {
    const half = (length >> 4) << 3;
    return pairwise(data, half) + pairwise(data + (half << 3), length - half);
  }
  if (length >= 8) {
    let left = four(data);
    let right = four(data + 32);
    const endOfEights = data + ((length & ~7) << 3);
    for (data += 64; data < endOfEights; data += 64) {
      left = f32x4.add(left, four(data));
      right = f32x4.add(right, four(data + 32));
    }
    const even = v128.shuffle<f32>(left, right, 0, 2, 4, 6);
    const odd = v128.shuffle<f32>(left, right, 1, 3, 5, 7);
    const pairs = f32x4.add(even, odd);
    const a = f32x4.extract_lane(pairs, 0) + f32x4.extract_lane(pairs, 1);
    const b = f32x4.extract_lane(pairs, 2) + f32x4.extract_lane(pairs, 3);
    sum = a + b;
  }
  for (; data < end; data += 8) sum += <f32>load<f64>(data);
  return sum;
}

/** The sum of each of `rows` rows of float32 numbers, every addition rounded to float32. */
export function sumRowsFloat32(out: usize, data: usize, rows: usize, length: usize): void {
  const width = length << 3;
  for (const end = out + (rows << 3); out < end; out += 8, data += width) {
    store<f64>(out, <f64>pairwise(data, length));
  }
}
