import { describe, expect, it } from 'vitest';

import { BlockEvaluator } from '../../../src/core/formula/blocks/evaluateBlocks';
import { blockLength } from '../../../src/core/formula/blocks/readers';
import { runOf, wholeOf } from '../../../src/core/formula/blocks/shiftedReader';
import { formulaOf } from './formulaOf';

/** Two blocks and a part of one. */
const count = 2 * blockLength + 5;
const squares = Float64Array.from({ length: count }, (_, i) => i * i);

const evaluated = (formula: string, float32 = false): Float64Array =>
  new BlockEvaluator({ x: squares }, float32).values(formulaOf(formula, [count]));

describe('views that show consecutive values', () => {
  it('are read across blocks at their places', () => {
    // The difference of two squares that follow each other.
    const expected = Float64Array.from({ length: count - 1 }, (_, i) => 2 * i + 1);
    expect(evaluated('all_but_first(x, 0) - all_but_last(x, 0)')).toEqual(expected);
    expect(evaluated('all_but_first(x + 1, 0) - all_but_last(x, 0) - 1')).toEqual(expected);
    const parts = `part(x, 3, ${String(count)}, 0) - part(x, 2, ${String(count - 1)}, 0)`;
    expect(evaluated(parts)).toEqual(expected.subarray(2));
  });

  it('are summed as they are read', () => {
    expect(evaluated('sum(all_but_first(x, 0) - all_but_last(x, 0), 0)')).toEqual(Float64Array.of((count - 1) ** 2));
  });

  it('are rounded with their operand in float32', () => {
    const rounded = squares.map(Math.fround);
    const expected = Float64Array.from({ length: count - 1 }, (_, i) => Math.fround(rounded[i + 1]! - rounded[i]!));
    expect(evaluated('all_but_first(x, 0) - all_but_last(x, 0)', true)).toEqual(expected);
  });

  it('are told from others', () => {
    expect(runOf(formulaOf('all_but_first(x, 0)', [4]))?.start).toBe(1);
    expect(runOf(formulaOf('all_but_first(x, 0)', [4, 3]))?.start).toBe(3);
    expect(runOf(formulaOf('all_but_first(x, 1)', [4, 3]))).toBeUndefined();
    expect(runOf(formulaOf('transpose(x)', [4, 3]))).toBeUndefined();
    expect(runOf(formulaOf('reverse(x, 0)', [4]))).toBeUndefined();
  });

  it('stand for their operand when they show all of it', () => {
    expect(wholeOf(formulaOf('part(x, 0, 4, 0)', [4])).kind).toBe('input');
    expect(wholeOf(formulaOf('part(x, 0, 3, 0)', [4])).kind).toBe('array');
    expect(wholeOf(formulaOf('leading(x, 1)', [4])).kind).toBe('input');
  });
});

describe('functions along the only axis', () => {
  it('give what they give for each row of a table', () => {
    const row = Float64Array.of(3, 1, 2, 1);
    const table = Float64Array.of(...row, ...row);
    for (const formula of ['cumsum(x)', 'by_descending(x, x)', 'run_ends(x, x, 2)', 'prepend(x, 7)', 'sort(x)']) {
      const one = new BlockEvaluator({ x: row }, false).values(formulaOf(formula, [4]));
      const two = new BlockEvaluator({ x: table }, false).values(formulaOf(formula, [2, 4]));
      expect([...two]).toEqual([...one, ...one]);
      expect([...row]).toEqual([3, 1, 2, 1]);
    }
  });
});
