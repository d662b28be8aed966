import { describe, expect, it } from 'vitest';

import { labelsOf, labelsOfBoth } from '../../../src/core/array/labelsOf';
import { ndarray } from '../../../src/core/array/ndarray';

const of = (...values: readonly number[]) => ndarray(Float64Array.from(values));

describe('the labels of two arrays', () => {
  it('are those of each, in whatever way they are found', () => {
    const [few, others] = [of(3, 1, 3), of(2, 2, -1)];
    expect(labelsOfBoth(few, others)).toEqual([Float64Array.of(1, 3), Float64Array.of(-1, 2)]);
    const many = ndarray(Float64Array.from({ length: 4000 }, (_, i) => (i % 3) * 2));
    const late = ndarray(Float64Array.from({ length: 4000 }, (_, i) => (i === 3999 ? 9 : 1)));
    expect(labelsOfBoth(many, late)).toEqual([Float64Array.of(0, 2, 4), Float64Array.of(1, 9)]);
    expect(labelsOf(many)).toEqual(Float64Array.of(0, 2, 4));
  });

  it('are unknown for the array alone that has no labels', () => {
    const values = Float64Array.from({ length: 4000 }, (_, i) => i % 2);
    const halves = ndarray(values.map((value) => value / 2));
    expect(labelsOfBoth(ndarray(values), halves)).toEqual([Float64Array.of(0, 1), undefined]);
    expect(labelsOfBoth(halves, ndarray(values.subarray(1)))).toEqual([undefined, Float64Array.of(0, 1)]);
  });
});
