/** Constants lie in memory, from where V8 loads them faster than it makes them in each step of a loop. */

/** Both lanes hold the constant at this address. */
// @ts-expect-error: AssemblyScript knows this decorator.
@inline
export function both(address: usize): v128 {
  return v128.load64_splat(address);
}

/** a * b + c, each operation rounded. */
// @ts-expect-error: AssemblyScript knows this decorator.
@inline
export function multiplyAdd(a: v128, b: v128, c: v128): v128 {
  return f64x2.add(f64x2.mul(a, b), c);
}

export const one = memory.data<f64>([1]);
export const half = memory.data<f64>([0.5]);
export const infinity = memory.data<f64>([Infinity]);

/** ln 2 in two parts; the first has 33 bits, so that its product with an exponent is exact. */
export const ln2High = memory.data<f64>([0.6931471804855391]);
export const ln2Low = memory.data<f64>([7.440617110012397e-11]);
