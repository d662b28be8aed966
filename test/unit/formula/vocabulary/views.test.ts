import { describe, expect, it } from 'vitest';

import { bindFormula } from '../../../../src/core/formula/bindFormula';
import { BlockEvaluator } from '../../../../src/core/formula/blocks/evaluateBlocks';
import { shapeOf } from '../../../../src/core/formula/dims';
import { stepTex } from '../../../../src/core/formula/tex/stepTex';
import { testFunction } from '../testFunction';

/** Values, shape and TeX of a formula over x = [[1, 2, 3], [4, 5, 6]]. */
function look(formula: string, shape: readonly number[] = [2, 3]): { values: number[]; shape: number[]; tex: string } {
  const definition = testFunction({
    params: { list: { type: 'list', default: [7, 8], symbol: 'v', doc: '' } },
    steps: { y: formula },
    axisLetter: 'c',
  });
  const { value } = bindFormula(definition, { x: shape }, { list: [7, 8] });
  if (value === undefined) throw new Error(`${formula} cannot be bound`);
  const x = Float64Array.from({ length: shape.reduce((a, b) => a * b, 1) }, (_, index) => index + 1);
  const { node } = value.result;
  return {
    values: [...new BlockEvaluator({ x }, false).values(node)],
    shape: shapeOf(node.dims),
    tex: stepTex(value.result),
  };
}

describe('views', () => {
  it('leave out the first or the last value along an axis, under an index of their own', () => {
    expect(look('all_but_first(x, 1)')).toEqual({ values: [2, 3, 5, 6], shape: [2, 2], tex: 'y_{id} = x_{i,d+1}' });
    expect(look('all_but_last(x, -1)')).toEqual({ values: [1, 2, 4, 5], shape: [2, 2], tex: 'y_{id} = x_{id}' });
  });

  it('pick one position along an axis, from the end when it is negative', () => {
    expect(look('pick(x, 0, -1)')).toEqual({ values: [1, 4], shape: [2], tex: 'y_{i} = x_{i,1}' });
    expect(look('pick(x, -1, 0)').values).toEqual([4, 5, 6]);
    expect(() => look('pick(x, 3, 1)')).toThrow('cannot be bound');
  });

  it('swap rows and columns', () => {
    expect(look('transpose(x)')).toEqual({ values: [1, 4, 2, 5, 3, 6], shape: [3, 2], tex: 'y_{ic} = x_{ci}' });
  });

  it('take the diagonal of a square matrix only', () => {
    expect(look('diagonal(x)', [2, 2])).toEqual({ values: [1, 4], shape: [2], tex: 'y_{i} = x_{ii}' });
    expect(() => look('diagonal(x)')).toThrow('cannot be bound');
  });

  it('set a list along a new first axis', () => {
    expect(look('leading(list, 2) + x * 0').values).toEqual([7, 7, 7, 7, 7, 7, 8, 8, 8, 8, 8, 8]);
    expect(look('leading(list, 1)').tex).toBe('y_{t} = v_{t}');
  });
});
