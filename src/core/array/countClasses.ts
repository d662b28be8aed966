import { labelRange } from './labelRange';
import type { LabelRange } from './labelRange';

/** For each class how many values are equal to it. NaN is equal to nothing. */
export function countClasses(values: Float64Array, classes: Float64Array): Float64Array {
  const range = labelRange(values);
  if (range === undefined) return countInMap(values, values, classes);
  const { low, size } = range;
  const counts = new Uint32Array(size);
  for (let i = 0; i < values.length; i += 1) counts[(values[i]! | 0) - low]! += 1;
  return picked(counts, range, classes);
}

/** For each class at how many positions both arrays have it. */
export function countClassesInBoth(a: Float64Array, b: Float64Array, classes: Float64Array): Float64Array {
  const range = labelRange(a);
  if (range === undefined) return countInMap(a, b, classes);
  const { low, size } = range;
  const counts = new Uint32Array(size);
  for (let i = 0; i < a.length; i += 1) counts[(a[i]! | 0) - low]! += Number(a[i] === b[i]);
  return picked(counts, range, classes);
}

/** The counts of the classes, out of those of all whole numbers in a range. */
function picked(counts: Uint32Array, { low }: LabelRange, classes: Float64Array): Float64Array {
  return classes.map((label) => counts[label - low] ?? 0);
}

/** The same for values of any kind. */
function countInMap(a: Float64Array, b: Float64Array, classes: Float64Array): Float64Array {
  const counts = new Map<number, number>();
  for (let i = 0; i < a.length; i += 1) {
    const value = a[i]!;
    if (value === b[i]) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return classes.map((label) => counts.get(label) ?? 0);
}
