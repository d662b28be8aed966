import { describe, expect, it } from 'vitest';
import { compareSamples } from '../../../../src/worker/samples/compareSamples';

describe('the comparison of samples', () => {
  it('counts what became better, and names the largest differences', () => {
    const comparison = compareSamples(Float64Array.of(1, 2, 3, 4), Float64Array.of(1, 0, 3.5, 3.5), 'lower');
    expect(comparison).toEqual({ better: 2, worse: 1, same: 1, other: 0, largest: [1, 2, 3] });
  });

  it('has what became NaN first, and counts it as neither', () => {
    const comparison = compareSamples(Float64Array.of(1, NaN, 3), Float64Array.of(9, NaN, NaN), 'higher');
    expect(comparison).toEqual({ better: 1, worse: 0, same: 1, other: 1, largest: [2, 0] });
  });

  it('says neither better nor worse where nothing is better', () => {
    expect(compareSamples(Float64Array.of(1), Float64Array.of(2), undefined)).toMatchObject({ other: 1 });
  });
});
