import { describe, expect, it } from 'vitest';

import { countsAtScores } from '../../../src/core/array/countsAtScores';
import { withCounts } from '../../../src/core/array/knownCounts';
import { sumsAtLeast } from '../../../src/core/array/sumsAtLeast';
import { randomNumbers } from '../../bench/randomInputs';

/** What the words say: for each threshold the sum of the values whose score is not below it. */
function summed(
  thresholds: Float64Array,
  scores: Float64Array,
  values: Float64Array,
  columns: number,
): readonly number[] {
  return Array.from(thresholds).flatMap((threshold) => {
    const sums = new Array<number>(columns).fill(0);
    scores.forEach((score, i) => {
      if (score >= threshold) sums[i % columns]! += values[i]!;
    });
    return sums;
  });
}

/** Numbers from 1 to 0, more than are looked up one by one where there are 3000. */
const falling = (length: number): Float64Array =>
  Float64Array.from({ length }, (_, place) => (length - place) / length);

const list = falling(3000);
const scores = Float64Array.of(
  ...randomNumbers(500, 9),
  ...list.slice(0, 12),
  ...list.slice(0, 12),
  NaN,
  -1,
  2,
  Infinity,
);
const wholeNumbers = Float64Array.from(scores, (_, i) => i + 1);

describe('sums at least as large as thresholds', () => {
  it.each([
    [10, 1],
    [10, 4],
    [3000, 1],
    [3000, 4],
  ])('are those of their definition, for %i thresholds and %i columns', (length, columns) => {
    const thresholds = falling(length);
    const expected = summed(thresholds, scores, wholeNumbers, columns);
    expect([...sumsAtLeast(thresholds, scores, wholeNumbers, columns, false)]).toEqual(expected);
  });

  it.each([10, 3000])('follow %i thresholds that rise', (length) => {
    const rising = falling(length).reverse();
    const expected = summed(rising, scores, wholeNumbers, 1);
    expect([...sumsAtLeast(rising, scores, wholeNumbers, 1, false)]).toEqual(expected);
  });

  it('are those of the numbers that an array has now', () => {
    const thresholds = falling(2000);
    const [changing, values] = [thresholds.slice(), new Float64Array(2000).fill(1)];
    expect(sumsAtLeast(thresholds, changing, values, 1, false).at(-1)).toBe(2000);
    expect(sumsAtLeast(thresholds, changing, values, 1, false)[0]).toBe(1);
    changing.fill(1);
    expect(sumsAtLeast(thresholds, changing, values, 1, false)[0]).toBe(2000);
  });
});

describe('sums that were counted before', () => {
  const labels = Float64Array.from(scores, (_, i) => i % 3);
  const counts = countsAtScores(scores, labels, 2);
  const positives = labels.map((label) => Number(label === 2));
  const negatives = positives.map((positive) => 1 - positive);

  it.each([
    ['all scores', counts.thresholds],
    ['some of them', counts.thresholds.filter((_, place) => place % 7 === 0)],
    ['some of them that rise', counts.thresholds.filter((_, place) => place % 5 === 0).reverse()],
    ['other thresholds', falling(20)],
  ])('are those of their definition, at %s', (_, thresholds) => {
    withCounts(thresholds, counts);
    for (const values of [positives, negatives, wholeNumbers]) {
      expect([...sumsAtLeast(thresholds, scores, values, 1, false)]).toEqual(summed(thresholds, scores, values, 1));
    }
  });

  it('are not taken for those of other scores', () => {
    const others = scores.slice().reverse();
    const thresholds = withCounts(counts.thresholds.slice(), counts);
    expect([...sumsAtLeast(thresholds, others, positives, 1, false)]).toEqual(summed(thresholds, others, positives, 1));
  });
});
