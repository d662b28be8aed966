/** The nearest whole number; a half goes to the even one, and the sign of zero stays. */
export function roundHalfToEven(x: number): number {
  const rounded = Math.round(x);
  const even = Math.abs(x - Math.trunc(x)) === 0.5 && rounded % 2 !== 0 ? rounded - 1 : rounded;
  return even === 0 && (x < 0 || Object.is(x, -0)) ? -0 : even;
}

/**
 * `x` to so many decimals, as NumPy rounds: scaled by a power of ten, rounded, and scaled back, each step in the dtype that
 * `store` rounds to.
 *
 * Source: NumPy 2.4 `np.round`.
 */
export function roundedTo(decimals: number, store: (x: number) => number): (x: number) => number {
  const scale = 10 ** Math.abs(decimals);
  if (decimals >= 0) return (x) => store(roundHalfToEven(store(x * scale)) / scale);
  return (x) => store(roundHalfToEven(store(x / scale)) * scale);
}
