import { describe, expect, it } from 'vitest';

import { crossTable } from '../../../src/core/array/crossTable';

const of = (...values: readonly number[]) => Float64Array.from(values);

function table(
  labels: readonly [readonly number[], readonly number[]],
  classes: readonly [readonly number[], readonly number[]],
  weights: readonly number[] = [1],
  float32 = false,
): number[] {
  const [a, b] = labels.map((values) => of(...values));
  const [rows, columns] = classes.map((values) => of(...values));
  return [...crossTable({ labels: [a!, b!], classes: [rows!, columns!], weights: of(...weights) }, float32)];
}

describe('a cross table of labels', () => {
  // scikit-learn's example: confusion_matrix([2, 0, 2, 2, 0, 1], [0, 0, 2, 2, 0, 2]).
  const example = [
    [2, 0, 2, 2, 0, 1],
    [0, 0, 2, 2, 0, 2],
  ] as const;

  it('has the number of samples of each pair of classes', () => {
    const classes = [0, 1, 2];
    expect(table(example, [classes, classes])).toEqual([2, 0, 0, 0, 0, 1, 1, 0, 2]);
  });

  it('has rows and columns as they are listed, and no others', () => {
    expect(
      table(example, [
        [2, 0],
        [5, 2, 0.5, 0, -1],
      ]),
    ).toEqual([0, 2, 0, 1, 0, 0, 0, 0, 2, 0]);
  });

  it('has the samples in the last place of a class that is listed twice', () => {
    expect(table(example, [[0, 0], [0]])).toEqual([0, 2]);
  });

  it('adds weights one after the other, in float32 when it is told to', () => {
    const ones = Array.from({ length: 3 }, () => 1);
    const weights = [0.1, 0.2, 0.3];
    expect(table([ones, ones], [[1], [1]], weights)).toEqual([0.1 + 0.2 + 0.3]);
    const round = Math.fround;
    expect(table([ones, ones], [[1], [1]], weights.map(round), true)).toEqual([
      round(round(round(0.1) + round(0.2)) + round(0.3)),
    ]);
  });

  it('takes labels that are fractions, far apart or no numbers at all', () => {
    const labels = [
      [0.5, 1e9, -1e9, NaN],
      [0.5, 1e9, 0.5, 0.5],
    ] as const;
    expect(
      table(labels, [
        [0.5, 1e9, -1e9],
        [0.5, 1e9],
      ]),
    ).toEqual([1, 0, 0, 1, 1, 0]);
  });

  it('is the same by places as by labels', () => {
    const count = 500;
    const a = Array.from({ length: count }, (_, i) => (i * i) % 7);
    const b = Array.from({ length: count }, (_, i) => (i * 5) % 6);
    const weights = Array.from({ length: count }, (_, i) => 1 / (i + 3));
    const classes = [0, 6, 3, 2, 9];
    // A label far away, which no class has, makes the range too long for a table.
    const byPlaces = table(
      [
        [...a, 1e8],
        [...b, 0],
      ],
      [classes, classes],
      [...weights, 1],
    );
    expect(table([a, b], [classes, classes], weights)).toEqual(byPlaces);
  });
});
