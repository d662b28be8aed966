import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { countInOrder, countsAtScores } from '../../../src/core/array/countsAtScores';
import type { Counts } from '../../../src/core/array/countsAtScores';
import { countsInPieces } from '../../../src/core/array/countsInPieces';
import { countByKernel } from '../../../src/core/formula/kernels/sortByKernel';
import { randomNumbers } from '../../bench/randomInputs';

/** What the words say: how many marked and other scores reach each threshold. */
function counted(scores: Float64Array, marks: Uint8Array): Counts {
  const finite = Array.from(scores, (score) => score + 0).filter((score) => score < Infinity);
  const thresholds = [Infinity, ...[...new Set(finite)].sort((a, b) => (a < b ? 1 : -1))];
  const reaching = (mark: number): number[] =>
    thresholds.map((threshold) => scores.filter((score, i) => score >= threshold && marks[i] === mark).length);
  return {
    thresholds: Float64Array.from(thresholds),
    marked: Uint32Array.from(reaching(1)),
    others: Uint32Array.from(reaching(0)),
  };
}

const scoresOfAllKinds = fc.oneof(
  fc.double(),
  fc.double({ min: 0, max: 1 }),
  fc.constantFrom(0, -0, NaN, Infinity, -Infinity, 0.5, -0.5, 1, 1 + 2 ** -52),
);

describe('counts at scores', () => {
  it('are those of their definition, by the kernel and without it', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(scoresOfAllKinds, fc.boolean()), { maxLength: 60 }), (pairs) => {
        const scores = Float64Array.from(pairs, ([score]) => score);
        const marks = Uint8Array.from(pairs, ([, mark]) => Number(mark));
        const expected = counted(scores, marks);
        expect(countByKernel(scores, marks)).toEqual(expected);
        expect(countInOrder(scores, marks)).toEqual(expected);
        expect(countsInPieces(scores, marks, 7, countInOrder)).toEqual(expected);
      }),
      { numRuns: 300, seed: 1729 },
    );
  });

  it.each([
    ['spread scores', (random: number) => random * 20 - 10],
    ['many ties', (random: number) => Math.floor(random * 50) / 50],
    ['scores that differ in their last places only', (random: number) => 1 + Math.floor(random * 900) * 2 ** -52],
  ])('are those of their definition for %s', (_, make) => {
    const scores = randomNumbers(2000, 4).map(make);
    const labels = randomNumbers(2000, 6).map((random) => Math.floor(random * 3));
    const { thresholds, marked, others, marks } = countsAtScores(scores, labels, 1);
    expect([...marks]).toEqual(Array.from(labels, (label) => Number(label === 1)));
    expect({ thresholds, marked, others }).toEqual(counted(scores, marks));
  });

  it.each([0, 1])('take scores that are all of one kind, marked %i', (mark) => {
    const scores = randomNumbers(700, 2);
    const marks = new Uint8Array(700).fill(mark);
    expect(countByKernel(scores, marks)).toEqual(counted(scores, marks));
  });
});
