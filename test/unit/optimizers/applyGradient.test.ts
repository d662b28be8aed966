import { describe, expect, it } from 'vitest';

import { ndarray } from '../../../src/core/array/ndarray';
import { applyGradient, startVariable } from '../../../src/core/optimizers/applyGradient';
import type { Params } from '../../../src/core/optimizers/definition';
import { findOptimizer, optimizers } from '../../../src/core/optimizers/registry';

const vector = (...values: number[]) => ndarray(Float64Array.from(values));

function stepOf(name: string, params: Params, variable: number[], gradient: number[]): number[] {
  const optimizer = findOptimizer(name);
  if (optimizer === undefined) throw new Error(name);
  const start = startVariable(optimizer, vector(...variable), params);
  return [...applyGradient(optimizer, start, vector(...gradient), params, 'float64').variable.data];
}

/** Values of whole optimizers come from Keras: test/golden/optimizers.json. Here is what concerns several elements. */
describe('one step of an optimizer', () => {
  it('moves every element by its own gradient', () => {
    expect(stepOf('SGD', { learning_rate: 0.5 }, [1, 2, 3], [0, 1, -2])).toEqual([1, 1.5, 4]);
  });

  it('scales a gradient down to its norm, and cuts one off at its size', () => {
    // The norm of (3, 4) is 5.
    expect(stepOf('SGD', { learning_rate: 1, clipnorm: 1 }, [0, 0], [3, 4])).toEqual([-0.6, -0.8]);
    expect(stepOf('SGD', { learning_rate: 1, clipvalue: 3.5 }, [0, 0], [3, -4])).toEqual([-3, 3.5]);
    expect(stepOf('SGD', { learning_rate: 1, clipnorm: 10 }, [0, 0], [3, 4])).toEqual([-3, -4]);
  });

  it('lets weights decay before the step', () => {
    expect(stepOf('SGD', { learning_rate: 0.5, weight_decay: 0.2 }, [10], [0])).toEqual([9]);
  });

  it('starts from the state that the library starts from', () => {
    const adagrad = findOptimizer('keras.optimizers.Adagrad');
    if (adagrad === undefined) throw new Error('no Adagrad');
    expect([...(startVariable(adagrad, vector(1, 2), {}).state.accumulator?.data ?? [])]).toEqual([0.1, 0.1]);
  });
});

describe('the optimizers', () => {
  it('are found by id and by name', () => {
    for (const { id } of optimizers) {
      expect(findOptimizer(id)?.id).toBe(id);
      expect(findOptimizer(`tf.${id}`)?.id).toBe(id);
      expect(findOptimizer(id.split('.').at(-1) ?? '')?.id).toBe(id);
    }
    expect(findOptimizer('Adam2')).toBeUndefined();
  });
});
