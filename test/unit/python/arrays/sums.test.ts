import { describe, expect, test } from 'vitest';
import { ndarray } from '../../../../src/core/array/ndarray';
import type { DType, NDArray } from '../../../../src/core/array/ndarray';
import { medianOf, quantileOf, sorted } from '../../../../src/core/python/arrays/ordering';
import { meanAlong, sumAlong, varianceAlong } from '../../../../src/core/python/arrays/sums';
import { extremeAlong, placeAlong } from '../../../../src/core/python/arrays/extremes';

const all = { axes: undefined, keepdims: false };
const along = (...axes: number[]) => ({ axes, keepdims: false });

/** 0, 0.1, 0.2, … in float32. */
function tenths(shape: readonly number[]): NDArray {
  const size = shape.reduce((product, each) => product * each, 1);
  const data = Float64Array.from({ length: size }, (_, at) => Math.fround(Math.fround(at) * Math.fround(0.1)));
  return ndarray(data, shape, 'float32');
}

describe('sums in float32 round as those of NumPy 2.4', () => {
  const table = tenths([60, 50]);

  test('of everything, pairwise', () => {
    expect(sumAlong(table, all).data[0]).toBe(449850.03125);
  });

  test('along the first axis, one row after the other', () => {
    expect([...sumAlong(table, along(0)).data.subarray(0, 3)]).toEqual([8850.0, 8856.0009765625, 8862.0029296875]);
  });

  test('along the last axis, pairwise', () => {
    expect([...sumAlong(table, along(1)).data.subarray(0, 3)]).toEqual([122.50000762939453, 372.5, 622.5]);
  });

  test('a mean is the rounded sum by the rounded count', () => {
    expect(meanAlong(table, all, 'float32').data[0]).toBe(149.95001220703125);
  });

  test('a variance is the mean of rounded squares', () => {
    expect(varianceAlong(table, all, 'float32', 0).data[0]).toBe(7499.99853515625);
  });
});

describe('reductions', () => {
  const values = (numbers: readonly number[], dtype: DType = 'float64'): NDArray =>
    ndarray(Float64Array.from(numbers), [numbers.length], dtype);

  test('a sum of nothing is 0, a largest of nothing is an error', () => {
    expect(sumAlong(values([]), all).data[0]).toBe(0);
    expect(() => extremeAlong(values([]), all, 'largest')).toThrow('zero-size array to reduction operation maximum');
  });

  test('several axes, and axes that stay', () => {
    const cube = ndarray(
      Float64Array.from({ length: 24 }, (_, at) => at),
      [2, 3, 4],
    );
    expect([...sumAlong(cube, along(0, 2)).data]).toEqual([60, 92, 124]);
    expect(sumAlong(cube, { axes: [1], keepdims: true }).shape).toEqual([2, 1, 4]);
  });

  test('an axis that does not exist is an AxisError', () => {
    expect(() => sumAlong(values([1]), along(1))).toThrow('axis 1 is out of bounds for array of dimension 1');
  });

  test('NaN is the largest and the smallest, and goes to the end in order', () => {
    expect(placeAlong(values([1, NaN, 3]), all, 'largest').data[0]).toBe(1);
    expect(extremeAlong(values([1, NaN, 3]), all, 'smallest').data[0]).toBeNaN();
    expect([...sorted(values([2, NaN, 1]), -1).data]).toEqual([1, 2, NaN]);
  });

  test('of equal values the first is found', () => {
    expect(placeAlong(values([5, 7, 7]), all, 'largest').data[0]).toBe(1);
  });

  test('medians and quantiles lie between two values', () => {
    expect(medianOf(Float64Array.of(4, 1, 3, 2), 'float64')).toBe(2.5);
    expect(quantileOf(Float64Array.of(1, 2, 3, 4), 0.9, 'float64', 'float64')).toBeCloseTo(3.7, 15);
    expect(medianOf(Float64Array.of(1, NaN), 'float64')).toBeNaN();
  });
});
