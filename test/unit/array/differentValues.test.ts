import { describe, expect, it } from 'vitest';

import { differentLabels, differentValues } from '../../../src/core/array/differentValues';

const of = (...values: readonly number[]) => Float64Array.from(values);

describe('the different values of an array', () => {
  it('come smallest first, each once, as np.unique gives them', () => {
    expect(differentValues(of(3, 1, 3, 2, 1))).toEqual(of(1, 2, 3));
    expect(differentValues(of(0.5, -0.5, 0.5))).toEqual(of(-0.5, 0.5));
    expect(differentValues(of())).toEqual(of());
  });

  it('have one 0 and one NaN, which comes last', () => {
    expect(differentValues(of(-0, 0, -0))).toEqual(of(0));
    expect(differentValues(of(NaN, 1, NaN, -0))).toEqual(of(0, 1, NaN));
  });

  it('are found where they lie far apart, or beyond 32 bits', () => {
    expect(differentValues(of(1e9, -1e9, 1e9))).toEqual(of(-1e9, 1e9));
    expect(differentValues(of(2 ** 31, 2 ** 31 - 1))).toEqual(of(2 ** 31 - 1, 2 ** 31));
    expect(differentValues(of(2 ** 40, 2 ** 40 + 1, 2 ** 40))).toEqual(of(2 ** 40, 2 ** 40 + 1));
  });

  it('are found when one shows up late', () => {
    const values = new Float64Array(10_001).fill(7);
    values[10_000] = -3;
    expect(differentValues(values)).toEqual(of(-3, 7));
    values[9_998] = 5;
    expect(differentValues(values)).toEqual(of(-3, 5, 7));
  });
});

describe('the different labels of an array', () => {
  it('are its values where all are whole and lie close together', () => {
    expect(differentLabels(of(2, -1, 2))).toEqual(of(-1, 2));
    expect(differentLabels(of())).toEqual(of());
  });

  it('are unknown where one is no label', () => {
    expect(differentLabels(of(0, 0.5))).toBeUndefined();
    expect(differentLabels(of(0, NaN))).toBeUndefined();
    expect(differentLabels(of(0, Infinity))).toBeUndefined();
    expect(differentLabels(of(0, 1e9))).toBeUndefined();
  });
});
