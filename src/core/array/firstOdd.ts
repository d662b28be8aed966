/**
 * The position of the first value that is not as it should be, -1 when there is none. Loops over positions, since
 * `findIndex` calls a function for each value, which takes longer than most formulas.
 */
export function firstNotFinite(values: Float64Array): number {
  for (let i = 0; i < values.length; i += 1) {
    // An infinity less itself is NaN.
    if (values[i]! - values[i]! !== 0) return i;
  }
  return -1;
}

export function firstNotWhole(values: Float64Array): number {
  for (let i = 0; i < values.length; i += 1) if (!Number.isInteger(values[i]!)) return i;
  return -1;
}

/** NaN is outside. */
export function firstOutside(values: Float64Array, low: number, high: number): number {
  for (let i = 0; i < values.length; i += 1) if (!(values[i]! >= low && values[i]! <= high)) return i;
  return -1;
}
