import { describe, expect, it } from 'vitest';

import { Arena, kernelsFor } from '../../../../src/core/formula/kernels/arena';
import { eachBlock } from '../../../../src/core/formula/kernels/eachBlock';
import { bytesPerValue, sharedKernels } from '../../../../src/core/formula/kernels/kernels';

const rising = (length: number, array = new Float64Array(length)): Float64Array => {
  for (let i = 0; i < length; i += 1) array[i] = i;
  return array;
};

function arenaFor(values: number): Arena {
  const arena = Arena.for(values);
  if (arena === undefined) throw new Error('no kernels');
  return arena;
}

describe('an arena', () => {
  it('has room for so many values, each array from the start of a cache line on', () => {
    const arena = arenaFor(24);
    const [first, second] = [arena.take(9), arena.take(8)];
    expect([first?.length, second?.length]).toEqual([9, 8]);
    expect([first, second].map((array) => (array?.byteOffset ?? 1) % 64)).toEqual([0, 0]);
    expect(second?.buffer).toBe(first?.buffer);
    expect(arena.take(8)).toBeUndefined();
    expect(arena.take(0)?.length).toBe(0);
  });

  it('has kernels for the arrays in it, those of the longest array where these lie apart', () => {
    const [short, long] = [arenaFor(10).take(10)!, arenaFor(20).take(20)!];
    expect(kernelsFor([short]).memory.placeOf(short)).toBeDefined();
    expect(kernelsFor([long])).not.toBe(kernelsFor([short]));
    expect(kernelsFor([short, long])).toBe(kernelsFor([long]));
    expect(kernelsFor([long, short])).toBe(kernelsFor([long]));
    expect(kernelsFor([short, new Float64Array(30)])).toBe(kernelsFor([short]));
    expect(kernelsFor([new Float64Array(30)])).toBe(sharedKernels());
  });

  it('cannot be larger than a memory is', () => {
    expect(Arena.for(2 ** 40)).toBeUndefined();
  });
});

describe('going through arrays', () => {
  const sumsOf = (arrays: readonly Float64Array[]) => {
    const kernels = kernelsFor(arrays);
    const parts: { readonly count: number; readonly sums: readonly number[] }[] = [];
    eachBlock(kernels, arrays, (addresses, count) => {
      const sums = addresses.map((address) => {
        const start = address / bytesPerValue;
        return kernels.memory.values.subarray(start, start + count).reduce((sum, value) => sum + value, 0);
      });
      parts.push({ count, sums });
    });
    return parts;
  };

  it('copies them part by part, unless they lie in the memory', () => {
    const apart = sumsOf([rising(5000), rising(5000).map((value) => -value)]);
    expect(apart.map(({ count }) => count)).toEqual([2048, 2048, 904]);
    expect(apart.every(({ sums: [a, b] }) => a === -(b ?? 0))).toBe(true);
    const arena = arenaFor(10_016);
    const within = sumsOf([rising(5000, arena.take(5000)), rising(5000, arena.take(5000))]);
    expect(within).toEqual([{ count: 5000, sums: [12_497_500, 12_497_500] }]);
  });

  it('copies all where one is elsewhere', () => {
    const parts = sumsOf([rising(3000, arenaFor(3000).take(3000)), rising(3000)]);
    expect(parts.map(({ count }) => count)).toEqual([2048, 952]);
    expect(parts.every(({ sums: [a, b] }) => a === b)).toBe(true);
  });
});
