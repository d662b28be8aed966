import { describe, expect, it } from 'vitest';
import { ndarray } from '../../../../src/core/array/ndarray';
import { sampleValues } from '../../../../src/worker/samples/sampleValues';

const of = (...values: readonly number[]) => ({ perSample: ndarray(Float64Array.from(values)) });

describe('the values of samples', () => {
  it('are those of the result where there are as many', () => {
    const result = of(1, 2, 3);
    expect(sampleValues(result, 3)).toBe(result.perSample.data);
  });

  it('are means where a sample has several', () => {
    expect(sampleValues(of(1, 3, 5, 5), 2)).toEqual(Float64Array.of(2, 5));
  });

  it('are none where there are not as many, or one sample alone', () => {
    expect(sampleValues(of(1, 2, 3), 2)).toBeUndefined();
    expect(sampleValues(of(1), 1)).toBeUndefined();
    expect(sampleValues({ perSample: undefined }, 2)).toBeUndefined();
  });
});
