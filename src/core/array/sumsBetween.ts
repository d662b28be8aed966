import { inOrder } from './inOrder';
import { ThresholdPlaces } from './thresholdPlaces';

/** From this many thresholds on, putting the scores in order is quicker than looking each up in the list. */
export const longList = 1024;

/**
 * For each threshold of a falling list, the sum of the values whose score is not below it but below the threshold before.
 * Scores below all thresholds, and NaN, count nowhere. Values and scores repeat in `columns`, which are added up apart:
 * gives `[thresholds, columns]`.
 */
export function sumsBetween(
  falling: Float64Array,
  scores: Float64Array,
  values: Float64Array,
  columns: number,
): Float64Array {
  const sums = new Float64Array(falling.length * columns);
  const add = falling.length < longList ? addOneByOne : addInOrder;
  add(falling, scores, values, columns, sums);
  return sums;
}

/** Adds each value to the sum of its threshold. */
type Add = (
  falling: Float64Array,
  scores: Float64Array,
  values: Float64Array,
  columns: number,
  sums: Float64Array,
) => void;

const addOneByOne: Add = (falling, scores, values, columns, sums) => {
  const places = new ThresholdPlaces(falling);
  for (let i = 0, column = 0; i < scores.length; i += 1, column = column + 1 === columns ? 0 : column + 1) {
    const at = places.of(scores[i]!) * columns + column;
    if (at < sums.length) sums[at] = sums[at]! + values[i]!;
  }
};

const addInOrder: Add = (falling, scores, values, columns, sums) => {
  const { positions, sorted } = inOrder(scores);
  let place = falling.length;
  for (let i = 0; i < sorted.length; i += 1) {
    const score = sorted[i]!;
    if (score !== score) return;
    while (place > 0 && falling[place - 1]! <= score) place -= 1;
    if (place === falling.length) continue;
    const position = positions[i]!;
    const at = columns === 1 ? place : place * columns + (position % columns);
    sums[at] = sums[at]! + values[position]!;
  }
};
