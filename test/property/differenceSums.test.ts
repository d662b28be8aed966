import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { ndarray } from '../../src/core/array/ndarray';
import type { NDArray } from '../../src/core/array/ndarray';
import { prepareComputation } from '../../src/core/compute/prepareComputation';
import type { Precision } from '../../src/core/compute/types';
import { BlockEvaluator } from '../../src/core/formula/blocks/evaluateBlocks';
import { withoutKernels } from '../../src/core/formula/kernels/kernels';
import { randomNumbers } from '../bench/randomInputs';
import { placed } from '../unit/formula/kernels/placed';
import { settings } from './settings';

const names = ['mean_squared_error', 'mean_absolute_error', 'root_mean_squared_error', 'r2_score', 'max_error'];

const drawn = fc.record({
  name: fc.constantFrom(...names),
  count: fc.integer({ min: 2, max: 9000 }),
  outputs: fc.constantFrom(1, 1, 3),
  seed: fc.nat(),
  precision: fc.constantFrom<Precision>('float32', 'float64'),
  isPlaced: fc.boolean(),
});

type Drawn = typeof drawn extends fc.Arbitrary<infer Value> ? Value : never;

function pairOf({ count, outputs, seed, isPlaced, name }: Drawn): {
  readonly y_true: NDArray;
  readonly y_pred: NDArray;
} {
  const shape = outputs === 1 || name === 'max_error' ? [count] : [count, outputs];
  const size = shape.reduce((product, length) => product * length, 1);
  const of = (offset: number): NDArray => ndarray(randomNumbers(size, seed + offset).map(Math.fround), shape);
  const arrays = { y_true: of(1), y_pred: of(2) };
  return isPlaced ? placed(arrays) : arrays;
}

describe('a score of regression', () => {
  it('is to the bit what its formula gives without the sums that are known when its inputs were looked at', () => {
    fc.assert(
      fc.property(drawn, (each) => {
        const { name, precision } = each;
        const inputs = pairOf(each);
        const { value } = prepareComputation({ function: `sklearn.metrics.${name}`, inputs, precision });
        const { node } = value!.formula.result;
        const [copyOfTrue, copyOfPred] = [inputs.y_true.data.slice(), inputs.y_pred.data.slice()];
        const plain = { y_true: copyOfTrue, y_pred: copyOfPred };
        const evaluator = new BlockEvaluator(plain, precision === 'float32', withoutKernels());
        expect(value!.values(node)).toEqual(evaluator.values(node));
      }),
      settings,
    );
  });
});
