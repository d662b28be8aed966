import { describe, expect, it, vi } from 'vitest';

import { RememberedPairs } from '../../../src/core/array/rememberedPairs';

describe('a remembered function of two arrays', () => {
  it('is asked once for each pair in its order, also when it gives undefined', () => {
    const make = vi.fn((a: Float64Array, b: Float64Array) => (a.length > 0 ? a.length - b.length : undefined));
    const remembered = new RememberedPairs(make);
    const [one, two, none] = [Float64Array.of(1), Float64Array.of(1, 2), new Float64Array()];
    expect([remembered.of(one, two), remembered.of(one, two), remembered.of(two, one)]).toEqual([-1, -1, 1]);
    expect([remembered.of(none, one), remembered.of(none, one)]).toEqual([undefined, undefined]);
    expect(make).toHaveBeenCalledTimes(3);
  });

  it('says what is known, and asks nobody for it', () => {
    const make = vi.fn(() => 5);
    const remembered = new RememberedPairs(make);
    const [a, b] = [Float64Array.of(1), Float64Array.of(2)];
    expect(remembered.known(a, b)).toBeUndefined();
    expect(make).not.toHaveBeenCalled();
    remembered.of(a, b);
    expect([remembered.known(a, b), remembered.known(b, a)]).toEqual([5, undefined]);
  });
});
