/**
 * Stable sums: the pairwise summation of NumPy's `np.sum` over one contiguous axis, operation for operation, so that a
 * sum here rounds exactly as it does there.
 *
 * Up to 7 values are added one after the other; up to 128 go to 8 running sums that are added as a tree; longer runs
 * are halved, the first half rounded down to a multiple of 8. NaN and infinities follow IEEE arithmetic; an empty run
 * sums to 0.
 *
 * Error: no value takes part in more than `k = 24 + max(0, ceil(log2(length / 113)))` rounded additions, so
 * `|computed - exact| <= k u / (1 - k u) * sum(|x|)` with `u = 2^-53` (float64) or `2^-24` (float32), as long as
 * nothing overflows. A plain loop has `k = length - 1`.
 *
 * Source: NumPy 2.4 `np.sum`; N. J. Higham, Accuracy and Stability of Numerical Algorithms, 2nd ed., section 4.2.
 */
const blockSize = 128;

/** The sum of `data[start], data[start + stride], ...` (`length` values) in float64. */
export function pairwiseSum(data: Float64Array, start: number, length: number, stride = 1): number {
  if (length < 8) {
    let sum = 0;
    for (let i = start, end = start + length * stride; i < end; i += stride) sum += data[i] as number;
    return sum;
  }
  if (length > blockSize) {
    const half = Math.floor(length / 16) * 8;
    return pairwiseSum(data, start, half, stride) + pairwiseSum(data, start + half * stride, length - half, stride);
  }
  let a = data[start] as number;
  let b = data[start + stride] as number;
  let c = data[start + 2 * stride] as number;
  let d = data[start + 3 * stride] as number;
  let e = data[start + 4 * stride] as number;
  let f = data[start + 5 * stride] as number;
  let g = data[start + 6 * stride] as number;
  let h = data[start + 7 * stride] as number;
  const step = 8 * stride;
  const end = start + length * stride;
  const endOfEights = start + (length - (length % 8)) * stride;
  let i = start + step;
  for (; i < endOfEights; i += step) {
    a += data[i] as number;
    b += data[i + stride] as number;
    c += data[i + 2 * stride] as number;
    d += data[i + 3 * stride] as number;
    e += data[i + 4 * stride] as number;
    f += data[i + 5 * stride] as number;
    g += data[i + 6 * stride] as number;
    h += data[i + 7 * stride] as number;
  }
  let sum = a + b + (c + d) + (e + f + (g + h));
  for (; i < end; i += stride) sum += data[i] as number;
  return sum;
}

/**
 * The same sum in float32: every addition is rounded to float32. The values must be float32 numbers already (held, as
 * everywhere, in a Float64Array); then it equals `np.sum` of the contiguous float32 array bit for bit.
 */
export function pairwiseSumFloat32(data: Float64Array, start: number, length: number, stride = 1): number {
  const round = Math.fround;
  if (length < 8) {
    let sum = 0;
    for (let i = start, end = start + length * stride; i < end; i += stride) sum = round(sum + (data[i] as number));
    return sum;
  }
  if (length > blockSize) {
    const half = Math.floor(length / 16) * 8;
    return round(
      pairwiseSumFloat32(data, start, half, stride) +
        pairwiseSumFloat32(data, start + half * stride, length - half, stride),
    );
  }
  let a = data[start] as number;
  let b = data[start + stride] as number;
  let c = data[start + 2 * stride] as number;
  let d = data[start + 3 * stride] as number;
  let e = data[start + 4 * stride] as number;
  let f = data[start + 5 * stride] as number;
  let g = data[start + 6 * stride] as number;
  let h = data[start + 7 * stride] as number;
  const step = 8 * stride;
  const end = start + length * stride;
  const endOfEights = start + (length - (length % 8)) * stride;
  let i = start + step;
  for (; i < endOfEights; i += step) {
    a = round(a + (data[i] as number));
    b = round(b + (data[i + stride] as number));
    c = round(c + (data[i + 2 * stride] as number));
    d = round(d + (data[i + 3 * stride] as number));
    e = round(e + (data[i + 4 * stride] as number));
    f = round(f + (data[i + 5 * stride] as number));
    g = round(g + (data[i + 6 * stride] as number));
    h = round(h + (data[i + 7 * stride] as number));
  }
  let sum = round(round(round(a + b) + round(c + d)) + round(round(e + f) + round(g + h)));
  for (; i < end; i += stride) sum = round(sum + (data[i] as number));
  return sum;
}
