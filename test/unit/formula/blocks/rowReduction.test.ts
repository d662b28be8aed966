import { describe, expect, it } from 'vitest';

import { blockLength } from '../../../../src/core/formula/blocks/readers';
import type { Reader } from '../../../../src/core/formula/blocks/readers';
import { reduceLongRows } from '../../../../src/core/formula/blocks/rowReduction';
import { BlockMemory } from '../../../../src/core/formula/kernels/blockMemory';

/** Reduces one row of so many blocks, the result of each being given; tells the result and where it was read. */
function reduced(results: readonly number[], settled?: number): { readonly result: number; readonly starts: number[] } {
  const memory = new BlockMemory((length) => new Float64Array(Math.max(length, 64)));
  const starts: number[] = [];
  const operand: Reader = { offset: 0, step: 2, read: (start) => starts.push(start) };
  const reduce = (out: number): void => {
    memory.values[out] = results[starts.length - 1]!;
  };
  const out = new Float64Array(1);
  const join = (parts: Float64Array, count: number): number => Math.min(...parts.subarray(0, count));
  reduceLongRows({ operands: [operand], length: results.length * blockLength, reduce }, join, out, memory, settled);
  return { result: out[0]!, starts };
}

describe('rows that are reduced part by part', () => {
  it('are read to their end', () => {
    expect(reduced([3, 1, 2])).toEqual({ result: 1, starts: [0, blockLength, 2 * blockLength] });
    expect(reduced([1, 1], 0)).toEqual({ result: 1, starts: [0, blockLength] });
  });

  it('are read no further than to the part that settles the result', () => {
    expect(reduced([1, 0, 1, 1], 0)).toEqual({ result: 0, starts: [0, blockLength] });
    expect(reduced([0, 1], 0)).toEqual({ result: 0, starts: [0] });
  });
});
