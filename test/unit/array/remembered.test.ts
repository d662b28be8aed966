import { describe, expect, it, vi } from 'vitest';

import { labelsOf } from '../../../src/core/array/labelsOf';
import { ndarray } from '../../../src/core/array/ndarray';
import { remembered } from '../../../src/core/array/remembered';

describe('a remembered function of an array', () => {
  it('is asked once for each array, also when it gives undefined', () => {
    const make = vi.fn(({ data }: { readonly data: Float64Array }) => data[0]);
    const first = remembered(make);
    const [array, empty] = [ndarray(Float64Array.of(3)), ndarray(Float64Array.of())];
    expect([first(array), first(array), first(empty), first(empty)]).toEqual([3, 3, undefined, undefined]);
    expect(make).toHaveBeenCalledTimes(2);
  });

  it('tells arrays over the same memory apart', () => {
    const memory = Float64Array.of(2, 1);
    expect(labelsOf(ndarray(memory))).toEqual(Float64Array.of(1, 2));
    memory[0] = 0.5;
    expect(labelsOf(ndarray(memory))).toBeUndefined();
  });
});
