import { equalLabels, labelCounts, labelPairs } from './labelPairs';
import type { LabelCounts } from './labelPairs';
import { labelRange } from './labelRange';

/** For each class how many values are equal to it. NaN is equal to nothing. */
export function countClasses(values: Float64Array, classes: Float64Array): Float64Array {
  const counts = labelCounts(values) ?? countLabels(values, values);
  return counts === undefined ? countInMap(values, values, classes) : picked(counts, classes);
}

/** For each class at how many positions both arrays have it. */
export function countClassesInBoth(a: Float64Array, b: Float64Array, classes: Float64Array): Float64Array {
  const pairs = labelPairs(a, b);
  const counts = pairs === undefined ? countLabels(a, b) : equalLabels(pairs);
  return counts === undefined ? countInMap(a, b, classes) : picked(counts, classes);
}

/** How often each label stands in both arrays, in a plain loop; undefined where those of the first lie too far apart. */
function countLabels(a: Float64Array, b: Float64Array): LabelCounts | undefined {
  const range = labelRange(a);
  if (range === undefined) return undefined;
  const { low, size } = range;
  const counts = new Uint32Array(size);
  for (let i = 0; i < a.length; i += 1) counts[(a[i]! | 0) - low]! += Number(a[i] === b[i]);
  return { range, counts };
}

/** The counts of the classes, out of those of all whole numbers in a range. */
function picked({ range: { low }, counts }: LabelCounts, classes: Float64Array): Float64Array {
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
