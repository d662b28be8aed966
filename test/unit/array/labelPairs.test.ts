import { describe, expect, it } from 'vitest';

import {
  equalLabels,
  knownLabelCounts,
  knownLabelPairs,
  labelCounts,
  labelPairs,
} from '../../../src/core/array/labelPairs';

/** So many labels that they are counted by kernels. */
const count = 3001;

const labels = (of: (i: number) => number): Float64Array => Float64Array.from({ length: count }, (_, i) => of(i));

/** How often the label `row` stands beside `column`, as counted one by one. */
const plainly = (a: Float64Array, b: Float64Array, row: number, column: number): number =>
  a.filter((value, i) => value === row && b[i] === column).length;

function expectCounted(a: Float64Array, b: Float64Array): void {
  const pairs = labelPairs(a, b)!;
  const { low, size } = pairs.range;
  expect(pairs.counts.length).toBe(size ** 2);
  expect(pairs.counts.reduce((sum, pair) => sum + pair, 0)).toBe(a.length);
  for (const row of new Set(a)) {
    for (const column of new Set(b)) {
      expect(pairs.counts[(row - low) * size + column - low]).toBe(plainly(a, b, row, column));
    }
  }
}

describe('pairs of labels', () => {
  it('are counted for two labels, wherever these lie', () => {
    expectCounted(
      labels((i) => i % 2),
      labels((i) => Number(i % 3 === 0)),
    );
    expectCounted(
      labels((i) => 7 + (i % 2)),
      labels((i) => 7 + Number(i % 5 === 0)),
    );
    expectCounted(
      labels(() => 1),
      labels((i) => (i === count - 1 ? 0 : 1)),
    );
    expectCounted(
      labels((i) => (i % 2) * -0),
      labels(() => 0),
    );
  });

  it('are counted for more labels, negative ones too', () => {
    expectCounted(
      labels((i) => (i * i) % 11),
      labels((i) => (i * 7) % 5),
    );
    expectCounted(
      labels((i) => (i % 3) - 1),
      labels((i) => (i % 2) * 2 - 1),
    );
    expectCounted(
      labels((i) => 2 ** 31 - 1 - (i % 3)),
      labels((i) => 2 ** 31 - 1 - (i % 2)),
    );
  });

  it('are counted where a label shows up late', () => {
    expectCounted(
      labels((i) => (i < 2900 ? i % 2 : 2)),
      labels((i) => i % 2),
    );
    expectCounted(
      labels((i) => (i < 2900 ? 1 : -20)),
      labels((i) => Math.floor(i / 100)),
    );
  });

  it.each([0.5, NaN, Infinity, -Infinity, 2 ** 32, 2 ** 52 + 1, -(2 ** 52), 1e300, 5e-324])(
    'are unknown where %d is among the values, first or last',
    (odd) => {
      for (const at of [0, count - 2, count - 1]) {
        for (const classes of [2, 5]) {
          const [a, b] = [labels((i) => i % classes), labels((i) => i % classes)];
          b[at] = odd;
          expect(labelPairs(a, b)).toBeUndefined();
          expect(labelPairs(b, a.slice())).toBeUndefined();
          expect(labelCounts(b)).toBeUndefined();
        }
      }
    },
  );

  it('are unknown where labels lie far apart, arrays differ in length, or a loop is as quick', () => {
    const a = labels((i) => i % 2);
    expect(
      labelPairs(
        a,
        labels((i) => i),
      ),
    ).toBeUndefined();
    expect(labelPairs(a, a.slice(1))).toBeUndefined();
    expect(labelPairs(Float64Array.of(0, 1), Float64Array.of(1, 1))).toBeUndefined();
  });

  it('tell how often each array has a label, and how often both have it', () => {
    const [a, b] = [labels((i) => i % 4), labels((i) => i % 3)];
    expect(knownLabelPairs(a, b)).toBeUndefined();
    expect(knownLabelCounts(a)).toBeUndefined();
    const pairs = labelPairs(a, b)!;
    expect(knownLabelPairs(a, b)).toBe(pairs);
    const { low } = pairs.range;
    // 3001 = 250 * 12 + 1: a label of a stands at every fourth place, one of b at every third, both the same at 3 of 12.
    const [ofA, ofB, ofBoth] = [knownLabelCounts(a)!, knownLabelCounts(b)!, equalLabels(pairs)];
    expect([0, 1, 2, 3].map((label) => ofA.counts[label - low])).toEqual([751, 750, 750, 750]);
    expect([0, 1, 2, 3].map((label) => ofB.counts[label - low])).toEqual([1001, 1000, 1000, 0]);
    expect([0, 1, 2, 3].map((label) => ofBoth.counts[label - low])).toEqual([251, 250, 250, 0]);
  });

  it('are those of an array with itself where there is one alone', () => {
    const { range, counts } = labelCounts(labels((i) => i % 4))!;
    expect([...counts].filter((each) => each > 0)).toEqual([751, 750, 750, 750]);
    expect(counts.indexOf(751) + range.low).toBe(0);
  });
});
