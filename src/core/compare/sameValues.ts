/** How far apart steps may be that differ by rounding alone, a few operations of float32 or float64. */
const closeness = { float32: 3e-6, float64: 1e-9 } as const;

/** Results that differ by less are the same to a reader: the seventh digit is float32's last. */
const resultCloseness = { float32: 1e-6, float64: 1e-7 } as const;

/** Beside the largest value of an array (or 1), what is this small is noise of rounding; still less than any epsilon. */
const noise = { float32: 1e-9, float64: 1e-16 } as const;

export type Closeness = keyof typeof closeness;

/**
 * True when both hold the same numbers in the same order, but for rounding; shapes are not looked at. NaN equals NaN.
 * Without `allowsNoise` a number next to zero is not zero.
 */
export function sameValues(a: Float64Array, b: Float64Array, precision: Closeness, allowsNoise = true): boolean {
  return a.length === b.length && firstDifference(a, b, precision, allowsNoise) === undefined;
}

/** True when two results show the same digits. */
export function sameResults(a: Float64Array, b: Float64Array, precision: Closeness): boolean {
  return a.length === b.length && firstDifference(a, b, precision, true, resultCloseness[precision]) === undefined;
}

/** Where two arrays of one length first differ by more than rounding. */
export function firstDifference(
  a: Float64Array,
  b: Float64Array,
  precision: Closeness,
  allowsNoise = true,
  relative: number = closeness[precision],
): number | undefined {
  const absolute = allowsNoise ? noise[precision] * Math.min(1, Math.max(largest(a), largest(b))) : 0;
  for (let i = 0; i < a.length; i += 1) {
    const left = a[i] ?? NaN;
    const right = b[i] ?? NaN;
    if (Object.is(left, right) || left === right) continue;
    if (!Number.isFinite(left) || !Number.isFinite(right)) return i;
    const allowed = Math.max(absolute, relative * Math.max(Math.abs(left), Math.abs(right)));
    if (Math.abs(left - right) > allowed) return i;
  }
  return undefined;
}

function largest(values: Float64Array): number {
  let size = 0;
  for (const value of values) if (Number.isFinite(value)) size = Math.max(size, Math.abs(value));
  return size;
}

/** True for values of which equality says something: not nothing but zeros, or nothing but ones. */
export function isTelling(values: Float64Array): boolean {
  const [first] = values;
  return values.some((value) => value !== first) || (first !== 0 && first !== 1);
}

/** A count, say: unrelated ones are often equal. */
export function isOneWholeNumber(values: Float64Array): boolean {
  return values.length === 1 && Number.isInteger(values[0]);
}
