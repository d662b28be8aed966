import type { CountsAtScores } from './countsAtScores';

/**
 * Counts from which a list of thresholds was made. Whoever prepares a formula has to sort the scores to know how many
 * thresholds there are; what the formula then counts at these thresholds was counted on the way.
 */
const known = new WeakMap<Float64Array, CountsAtScores>();

/** The list itself, for which the counts are kept as long as there is the list. */
export function withCounts(thresholds: Float64Array, counts: CountsAtScores): Float64Array {
  known.set(thresholds, counts);
  return thresholds;
}

/**
 * How many of the values there are down to each score, where they were counted for this list of thresholds: the same
 * scores, and values that are 1 where these were marked and 0 elsewhere, or the other way round.
 */
export function countsFor(
  thresholds: Float64Array,
  scores: Float64Array,
  values: Float64Array,
): { readonly thresholds: Float64Array; readonly counts: Uint32Array } | undefined {
  const found = known.get(thresholds);
  if (found?.scores !== scores) return undefined;
  if (areMarks(values, found.marks, 0)) return { thresholds: found.thresholds, counts: found.marked };
  return areMarks(values, found.marks, 1) ? { thresholds: found.thresholds, counts: found.others } : undefined;
}

/** True for the marks as numbers; with a `flip` of 1, for 0 where a mark is 1 and 1 where it is 0. */
function areMarks(values: Float64Array, marks: Uint8Array, flip: 0 | 1): boolean {
  if (values.length !== marks.length) return false;
  for (let i = 0; i < marks.length; i += 1) if ((marks[i]! ^ flip) !== values[i]) return false;
  return true;
}
