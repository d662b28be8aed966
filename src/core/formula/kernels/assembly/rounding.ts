/** Two values rounded to float32. */
// @ts-expect-error: AssemblyScript knows this decorator.
@inline
export function rounded(x: v128): v128 {
  return f64x2.promote_low_f32x4(f32x4.demote_f64x2_zero(x));
}

/** The same where the compiler is told to. */
// @ts-expect-error: AssemblyScript knows this decorator.
@inline
export function roundedIf(toFloat32: bool, x: v128): v128 {
  return toFloat32 ? rounded(x) : x;
}

/** Rounds values to float32, in place. */
export function roundToFloat32(data: usize, count: usize): void {
  for (const end = data + (count << 3); data < end; data += 16) v128.store(data, rounded(v128.load(data)));
}
