import { gathered } from './gathered';
import { inDescendingOrder } from './inOrder';
import { countsFor } from './knownCounts';
import { longList, sumsBetween } from './sumsBetween';

/**
 * For each threshold of a list that falls or rises, the sum of the values whose score is not below it. NaN counts nowhere.
 * Values and scores repeat in `columns`, which are added up apart: gives `[thresholds, columns]`.
 *
 * What lies between two thresholds is added up first, then these sums, which `float32` rounds.
 */
export function sumsAtLeast(
  thresholds: Float64Array,
  scores: Float64Array,
  values: Float64Array,
  columns: number,
  float32: boolean,
): Float64Array {
  const known = float32 ? undefined : countsFor(thresholds, scores, values);
  if (known?.thresholds === thresholds) return new Float64Array(known.counts);
  const rises = thresholds[0]! < thresholds.at(-1)!;
  const falling = rises ? thresholds.slice().reverse() : thresholds;
  const sums =
    known !== undefined
      ? countsAt(falling, known.thresholds, known.counts)
      : columns === 1 && falling.length >= longList
        ? sumsInOrder(falling, scores, values, float32)
        : addedUp(sumsBetween(falling, scores, values, columns), columns, float32);
  return rises ? rowsReversed(sums, columns) : sums;
}

/** The counts at scores that fall, for other thresholds that fall. */
function countsAt(thresholds: Float64Array, scores: Float64Array, counts: Uint32Array): Float64Array {
  const found = new Float64Array(thresholds.length);
  let count = 0;
  let next = 0;
  for (let place = 0; place < found.length; place += 1) {
    const threshold = thresholds[place]!;
    for (; next < scores.length && scores[next]! >= threshold; next += 1) count = counts[next]!;
    found[place] = count;
  }
  return found;
}

/** Each row becomes the sum of all rows down to it. */
function addedUp(sums: Float64Array, columns: number, float32: boolean): Float64Array {
  for (let at = columns; at < sums.length; at += 1) {
    const sum = sums[at]! + sums[at - columns]!;
    sums[at] = float32 ? Math.fround(sum) : sum;
  }
  return sums;
}

/** The same in one pass over the scores from the largest down. */
function sumsInOrder(
  falling: Float64Array,
  scores: Float64Array,
  values: Float64Array,
  float32: boolean,
): Float64Array {
  const { positions, sorted } = inDescendingOrder(scores);
  const inOrder = gathered(values, positions);
  const sums = new Float64Array(falling.length);
  let total = 0;
  let next = 0;
  while (next < sorted.length && sorted[next] !== sorted[next]) next += 1;
  for (let place = 0; place < falling.length; place += 1) {
    const threshold = falling[place]!;
    let sum = 0;
    for (; next < sorted.length && sorted[next]! >= threshold; next += 1) sum += inOrder[next]!;
    total = float32 ? Math.fround(total + sum) : total + sum;
    sums[place] = total;
  }
  return sums;
}

function rowsReversed(values: Float64Array, columns: number): Float64Array {
  const reversed = new Float64Array(values.length);
  for (let start = 0; start < values.length; start += columns) {
    reversed.set(values.subarray(start, start + columns), values.length - columns - start);
  }
  return reversed;
}
