import { describe, expect, it } from 'vitest';

import { bindFormula } from '../../../../src/core/formula/bindFormula';
import { BlockEvaluator } from '../../../../src/core/formula/blocks/evaluateBlocks';
import { sharedKernels, withoutKernels } from '../../../../src/core/formula/kernels/kernels';
import type { Kernels } from '../../../../src/core/formula/kernels/kernels';
import { randomNumbers } from '../../../bench/randomInputs';
import { formulaOf } from '../formulaOf';
import { testFunction } from '../testFunction';

type Shape = readonly number[];

function valuesOf(formula: string, x: Float64Array, shape: Shape, kernels = sharedKernels(), float32 = false) {
  return [...new BlockEvaluator({ x }, float32, kernels).values(formulaOf(formula, shape))];
}

/** Rows that add up to powers of 2, so that what is expected is exact. */
const rows = Float64Array.of(1, 2, 1, 3, 3, 2, 0.5, 1, 0.5, 4, 8, 4);
const shares = [0.25, 0.5, 0.25, 0.375, 0.375, 0.25, 0.25, 0.5, 0.25, 0.25, 0.5, 0.25];

const normalizations = [
  'x * (1 / sum(x, -1))',
  '(1 / sum(x, -1)) * x',
  'x / abs(-sum(x, -1))',
  'x / sqrt(sum(x, -1)^2)',
];

describe('functions of what rows are reduced to', () => {
  it.each(normalizations)('%s is the share of each value in its row', (formula) => {
    for (const kernels of [sharedKernels(), withoutKernels()]) {
      expect(valuesOf(formula, rows, [4, 3], kernels)).toEqual(shares);
      expect(valuesOf(formula, rows, [2, 2, 3], kernels)).toEqual(shares);
      expect(valuesOf(formula, rows, [4, 3], kernels, true)).toEqual(shares);
    }
  });

  it('take what several rows are reduced to, and one value for all', () => {
    const formula = 'x * ((max(x, -1) - min(x, -1)) / (sum(x, -1) + max(x, all) - 8))';
    const expected = [0.25, 0.5, 0.25, 0.375, 0.375, 0.25, 0.125, 0.25, 0.125, 1, 2, 1];
    expect(valuesOf(formula, rows, [4, 3])).toEqual(expected);
  });

  it.each([[[4, 3]], [[700, 7]], [[5, 1]], [[1, 12]], [[30, 5, 2]]])(
    'give for arrays of %j what JavaScript gives',
    (shape: Shape) => {
      const x = randomNumbers(
        shape.reduce((count, size) => count * size, 1),
        3,
      );
      const standardized = '(x - mean(x, -1)) / sqrt(mean((x - mean(x, -1))^2, -1) + 0.001)';
      for (const formula of [...normalizations, standardized, 'x + 1 / sum(x, -1) + 1 / sum(x, 0)']) {
        expect(valuesOf(formula, x, shape)).toEqual(valuesOf(formula, x, shape, withoutKernels()));
      }
    },
  );

  it('leave the values of other rows alone, whatever is read twice', () => {
    const formula = 'exp(x - max(x, -1)) / sum(exp(x - max(x, -1)), -1)';
    const powers = rows.map(Math.exp);
    const sums = [0, 3, 6, 9].map((start) => powers.slice(start, start + 3).reduce((sum, power) => sum + power, 0));
    const values = valuesOf(formula, rows, [4, 3]);
    values.forEach((value, at) => {
      expect(value).toBeCloseTo(powers[at]! / sums[Math.floor(at / 3)]!, 14);
    });
  });

  it('are computed in the pass that needs them: each exponential once', () => {
    const definition = testFunction({ steps: { exps: 'exp(x)', result: 'exps * (1 / sum(exps, -1))' } });
    const node = bindFormula(definition, { x: [700, 10] }, {}).value!.result.node;
    const { memory, find } = sharedKernels();
    const asked: string[] = [];
    let count = 0;
    const counting: Kernels = {
      memory,
      find: (name) => {
        asked.push(name);
        const kernel = find(name);
        if (name !== 'exp' || kernel === undefined) return kernel;
        return (...numbers) => {
          count += numbers.at(-1)!;
          return kernel(...numbers);
        };
      },
    };
    new BlockEvaluator({ x: randomNumbers(7000, 4) }, false, counting).values(node);
    expect(count).toBe(7000);
    expect(asked).not.toContain('repeat');
  });
});
