import { describe, expect, it } from 'vitest';
import { spanOf } from '../../../../src/worker/whatIf/spanOf';

describe('what values span', () => {
  it('goes from the lowest to the highest finite one', () => {
    expect(spanOf(Float64Array.of(3, NaN, -2, Infinity, 7, -Infinity))).toEqual({ low: -2, high: 7 });
  });

  it('is one number where there is one alone, and 0 where there is none', () => {
    expect(spanOf(Float64Array.of(5))).toEqual({ low: 5, high: 5 });
    expect(spanOf(Float64Array.of(NaN, Infinity))).toEqual({ low: 0, high: 0 });
  });
});
