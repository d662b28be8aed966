/** (a0 + a1, b0 + b1) */
// @ts-expect-error: AssemblyScript knows this decorator.
@inline
export function addNeighbours(a: v128, b: v128): v128 {
  return f64x2.add(v128.shuffle<f64>(a, b, 0, 2), v128.shuffle<f64>(a, b, 1, 3));
}
