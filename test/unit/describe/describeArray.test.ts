import { describe, expect, it } from 'vitest';
import { ndarray } from '../../../src/core/array/ndarray';
import { kindLabel, kindRules } from '../../../src/core/describe/arrayKind';
import { describeArray } from '../../../src/core/describe/describeArray';

const facts = (values: number[], shape: number[] = [values.length]) =>
  describeArray(ndarray(Float64Array.from(values), shape));

describe('describeArray', () => {
  it('gives range and mean of the values other than NaN, and counts NaN and infinities', () => {
    expect(facts([0.1, 0.5, 0.9])).toMatchObject({ min: 0.1, max: 0.9, mean: 0.5, nanCount: 0, infiniteCount: 0 });
    expect(facts([1, NaN, 3])).toMatchObject({ size: 3, min: 1, max: 3, mean: 2, nanCount: 1 });
    expect(facts([1, -Infinity, 3])).toMatchObject({ min: -Infinity, max: 3, mean: -Infinity, infiniteCount: 1 });
  });

  it('has no range and no mean when there is no value, or only NaN', () => {
    for (const each of [facts([], [0, 3]), facts([NaN, NaN])]) {
      expect([each.min, each.max, each.mean]).toEqual([NaN, NaN, NaN]);
    }
    expect(facts([], [0, 3])).toMatchObject({ isBinary01: false, isIntegers: false, inUnitInterval: false });
  });

  it('sums rows along the last axis and says which is farthest from 1', () => {
    const { rows, rowsSumToOne } = facts([0.3, 0.5, 0.2, 0.2, 0.8, 0.1], [2, 3]);
    expect(rows).toMatchObject({ count: 2, length: 3, worstRow: 1 });
    expect(rows?.worstSum).toBeCloseTo(1.1, 12);
    expect(rowsSumToOne).toBe(false);
  });

  it('accepts rows that were rounded to four digits when they were printed', () => {
    expect(facts([0.0474, 0.9526, 0.1192, 0.8808], [2, 2]).rowsSumToOne).toBe(true);
    expect(facts([0.3333, 0.3333, 0.3333], [1, 3]).rowsSumToOne).toBe(true);
    expect(facts([0.333, 0.333, 0.332], [1, 3]).rowsSumToOne).toBe(false);
  });

  it('reports a row that sums to NaN as the worst', () => {
    expect(facts([5, 5, NaN, 0, 9, 9], [3, 2])).toMatchObject({ rowsSumToOne: false, rows: { worstRow: 1 } });
  });

  it('knows no rows in vectors and columns', () => {
    expect(facts([0.2, 0.8]).rows).toBeUndefined();
    expect(facts([1, 1], [2, 1])).toMatchObject({ rowsSumToOne: false, isOneHot: false });
  });

  it('is one-hot only with exactly one 1 in every row', () => {
    expect(facts([0, 1, 0, 1, 0, 0], [2, 3]).isOneHot).toBe(true);
    expect(facts([0, 1, 1, 1, 0, 0], [2, 3]).isOneHot).toBe(false);
    expect(facts([0, 0, 0, 1, 0, 0], [2, 3]).isOneHot).toBe(false);
    expect(facts([0, 1, 0]).isOneHot).toBe(false);
  });

  it.each([
    ['empty', [], [0]],
    ['not-finite', [0.1, NaN], [2]],
    ['not-finite', [0, 1, Infinity], [3]],
    ['one-hot', [0, 1, 1, 0], [2, 2]],
    ['probability-rows', [0.3, 0.7, 0.6, 0.4], [2, 2]],
    ['binary', [0, 1, 1, 0], [4]],
    ['binary', [1, 1], [2]],
    ['binary', [1, 1, 0, 1], [2, 2]],
    ['sign', [-1, 1, 1], [3]],
    ['class-index', [0, 2, 1], [3]],
    ['class-index', [0, 2, 1], [3, 1]],
    ['counts', [3, 2, 1, 0], [2, 2]],
    ['counts', [3, 20000], [2]],
    ['probability', [0.9, 0.2, 0.7], [3]],
    ['probability', [0.9, 0.2, 0.7, 0.7], [2, 2]],
    ['logits', [-2.1, 3.5, 0.2], [3]],
    ['logits', [2.1, 3.5, 0.2, 0.7], [2, 2]],
    ['real', [2.5, 3.7, 8.1], [3]],
    ['real', [250.5, -3.7], [2]],
    ['real', [3, -2, 7], [3]],
  ])('is %s for %j of shape %j', (kind, values, shape) => {
    expect(facts(values, shape).kind).toBe(kind);
  });

  it.each([
    [[0, 1, 0, 1, 0, 0], [2, 3], 3],
    [[0.3, 0.7], [1, 2], 2],
    [[0, 2, 1], [3], 3],
    [[0, 1, 1], [3], 2],
    [[0.5, 0.7], [2], undefined],
  ])('counts the classes of %j of shape %j as %s', (values, shape, expected) => {
    expect(facts(values, shape).classCount).toBe(expected);
  });
});

describe('kindRules', () => {
  it('have different ids and labels', () => {
    expect(new Set(kindRules.map(({ id }) => id)).size).toBe(kindRules.length);
    expect(new Set(kindRules.map(({ label }) => label)).size).toBe(kindRules.length);
  });

  it('give the words for a kind', () => {
    expect(kindLabel('probability-rows')).toBe('rows sum to 1');
  });
});
