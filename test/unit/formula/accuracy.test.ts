import { describe, expect, it } from 'vitest';

import { ndarray } from '../../../src/core/array/ndarray';
import { pairwiseSum } from '../../../src/core/array/sum';
import { sumOfSquaredDifferences } from '../../../src/core/array/sumOfDifferences';
import { compute } from '../../../src/core/compute/compute';
import type { Precision } from '../../../src/core/compute/types';
import { BlockEvaluator } from '../../../src/core/formula/blocks/evaluateBlocks';
import { sharedKernels, withoutKernels } from '../../../src/core/formula/kernels/kernels';
import { binaryLabels, oneHotLabels, probabilities, randomNumbers, scores } from '../../bench/randomInputs';
import type { Matrix } from '../../bench/randomInputs';
import { formulaOf } from './formulaOf';
import { exactSum } from './exactSum';

/** How far a sum is from the exact one, in units of roundoff (2^-53) of the exact one. */
function unitsOfRoundoff(sum: number, exact: bigint): number {
  const difference = exactSum(Float64Array.of(sum)) - exact;
  return Math.abs(Number((difference * 2n ** 63n) / exact)) / 2 ** 10;
}

describe('sums of ten million values', () => {
  const values = randomNumbers(1e7, 5).map((value) => Math.sqrt(value));
  const exact = exactSum(values);

  it('are within 8 units of roundoff of the exact sum', () => {
    const node = formulaOf('sum(x, all)', [values.length]);
    for (const kernels of [sharedKernels(), withoutKernels()]) {
      const [sum = NaN] = new BlockEvaluator({ x: values }, false, kernels).values(node);
      expect(unitsOfRoundoff(sum, exact)).toBeLessThanOrEqual(8);
    }
    expect(unitsOfRoundoff(pairwiseSum(values, 0, values.length), exact)).toBeLessThanOrEqual(8);
  });

  it('of squared differences are within 8 units of roundoff of the exact sum of the squares', () => {
    const sum = sumOfSquaredDifferences(values, new Float64Array(values.length), 0, values.length);
    const squares = exactSum(values.map((value) => value * value));
    expect(unitsOfRoundoff(sum, squares)).toBeLessThanOrEqual(8);
  });

  it('are counted exactly by the reference', () => {
    expect(exactSum(Float64Array.of(1, -1, 5e-324, 2 ** 60, -(2 ** 60)))).toBe(1n);
    expect(exactSum(Float64Array.of(0.1, 0.2)) - exactSum(Float64Array.of(0.1 + 0.2))).toBe(-(2n ** (1074n - 55n)));
  });
});

const formulas: readonly (readonly [string, Matrix, Matrix])[] = [
  ['keras.losses.mean_squared_error', scores(2000, 2000, 1), scores(2000, 2000, 2)],
  ['keras.losses.mean_absolute_error', scores(2000, 2000, 1), scores(2000, 2000, 2)],
  ['keras.losses.log_cosh', scores(2000, 2000, 1), scores(2000, 2000, 2)],
  ['keras.losses.binary_crossentropy', binaryLabels(2000, 2000, 1), probabilities(2000, 2000, 2)],
  ['keras.losses.categorical_crossentropy', oneHotLabels(2000, 10, 1), probabilities(2000, 10, 2)],
];

describe('whole formulas', () => {
  it.each(formulas)('%s is within 1e-13 of its exact value', (id, yTrue, yPred) => {
    const inputs = { y_true: ndarray(yTrue.data, yTrue.shape), y_pred: ndarray(yPred.data, yPred.shape) };
    const values = (precision: Precision): readonly number[] => [
      ...(compute({ function: id, inputs, precision }).value?.data ?? []),
    ];
    const exact = values('exact');
    expect(exact.length).toBeGreaterThan(0);
    const errors = values('float64').map((value, row) => Math.abs(value / exact[row]! - 1));
    expect(Math.max(...errors)).toBeLessThanOrEqual(1e-13);
  });
});
