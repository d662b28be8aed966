import { describe, expect, it } from 'vitest';

import { CycleReader, isCycle } from '../../../../src/core/formula/blocks/cycleReader';
import { BlockMemory } from '../../../../src/core/formula/kernels/blockMemory';

describe('what is read over and over again', () => {
  it('is an array with the last axes of a loop', () => {
    expect(isCycle([0, 1], [5, 3])).toBe(true);
    expect(isCycle([0, 0, 1], [2, 5, 3])).toBe(true);
    expect(isCycle([0, 3, 1], [2, 5, 3])).toBe(true);
    expect(isCycle([0, 1, 0], [2, 5, 1])).toBe(true);
  });

  it('is not one that is stretched along the last axis, or between its own axes', () => {
    expect(isCycle([1, 0], [5, 3])).toBe(false);
    expect(isCycle([3, 0, 1], [2, 5, 3])).toBe(false);
    expect(isCycle([0, 1], [5, 5000])).toBe(false);
  });
});

describe('a reader of a cycle', () => {
  it('has the values that belong to the places it is asked for', () => {
    const memory = new BlockMemory((length) => new Float64Array(Math.max(length, 64)));
    const reader = new CycleReader(Float64Array.of(7, 8, 9), memory, 12);
    const values = (start: number, count: number): number[] => {
      reader.read(start, count);
      return [...memory.values.subarray(reader.offset, reader.offset + count)];
    };
    expect(values(0, 5)).toEqual([7, 8, 9, 7, 8]);
    expect(values(5, 4)).toEqual([9, 7, 8, 9]);
    expect(values(2, 2)).toEqual([9, 7]);
    expect(values(11, 12)).toEqual([9, 7, 8, 9, 7, 8, 9, 7, 8, 9, 7, 8]);
  });
});
