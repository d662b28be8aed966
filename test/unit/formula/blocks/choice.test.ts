import { describe, expect, it } from 'vitest';

import { BlockEvaluator } from '../../../../src/core/formula/blocks/evaluateBlocks';
import { withoutKernels } from '../../../../src/core/formula/kernels/kernels';
import { formulaOf } from '../formulaOf';

/** The values of a formula of x, in both precisions and both ways, which must agree. */
function valuesOf(formula: string, values: readonly number[], shape: readonly number[] = [values.length]): number[] {
  const node = formulaOf(formula, shape);
  const x = Float64Array.from(values);
  const [found = [], ...others] = [false, true].flatMap((float32) => [
    [...new BlockEvaluator({ x }, float32).values(node)],
    [...new BlockEvaluator({ x }, float32, withoutKernels()).values(node)],
  ]);
  for (const other of others) expect(other).toEqual(found);
  return found;
}

describe('a choice between formulas that one value decides', () => {
  it('takes the values of one side, whichever holds', () => {
    const formula = '2 + (all(x == 0 or x == 1, all) ? 2 * x - 1 : x)';
    expect(valuesOf(formula, [0, 1, 1])).toEqual([1, 3, 3]);
    expect(valuesOf(formula, [-1, 1, 0])).toEqual([1, 3, 2]);
  });

  it('stretches the side that it takes', () => {
    expect(valuesOf('x + (sum(x, all) > 0 ? max(x, 0) : 7)', [1, 2, 3, 4], [2, 2])).toEqual([4, 6, 6, 8]);
    expect(valuesOf('x + (sum(x, all) > 0 ? max(x, 0) : 7)', [-1, -2, -3, -4], [2, 2])).toEqual([6, 5, 4, 3]);
  });

  it('takes NaN for true, as it is not 0', () => {
    expect(valuesOf('x * (sum(x, all) ? 2 : 3) + x', [NaN, 1])).toEqual([NaN, 3]);
  });

  it('is one of many where each value has a condition', () => {
    expect(valuesOf('1 + (x > 2 ? x : -x)', [1, 2, 3])).toEqual([0, -1, 4]);
  });
});
