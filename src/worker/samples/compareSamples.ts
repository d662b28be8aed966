import type { Effect } from '../../protocol/whatIf';
import { effectOf, type Better } from './effect';
import { largestPositions } from './largestPositions';

const mostListed = 5;

/** How the values of samples differ between two results that have as many. */
export interface SampleComparison extends Readonly<Record<Effect, number>> {
  /** The samples that differ most, the largest difference first; one that became NaN, or was it, comes before them. */
  readonly largest: readonly number[];
}

/** Counts which samples are better now, and finds those that differ most. */
export function compareSamples(before: Float64Array, now: Float64Array, better: Better): SampleComparison {
  const counts = { better: 0, worse: 0, same: 0, other: 0 };
  const differences = new Float64Array(before.length);
  for (let sample = 0; sample < before.length; sample += 1) {
    const [old, value] = [before[sample] ?? NaN, now[sample] ?? NaN];
    const effect = effectOf(old, value, better);
    counts[effect] += 1;
    if (effect !== 'same') differences[sample] = Number.isNaN(value - old) ? Infinity : value - old;
  }
  return { ...counts, largest: largestPositions(differences, mostListed) };
}
