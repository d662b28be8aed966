import { describe, expect, it } from 'vitest';
import { ndarray } from '../../../src/core/array/ndarray';
import { costOfArrays, costOfPasses, longestInHost } from '../../../src/worker/cost';
import { tasks } from '../../../src/worker/tasks/index';

const vector = (length: number) => ndarray(new Float64Array(length));

describe('the predicted cost', () => {
  it('grows with the values and with the passes over them', () => {
    const inputs = { y_true: vector(1000), y_pred: vector(3000) };
    const cost = costOfPasses(inputs, 10);
    expect(costOfPasses(inputs, 20)).toBeCloseTo(2 * cost, 12);
    expect(costOfPasses({ ...inputs, sample_weight: vector(4000) }, 10)).toBeCloseTo(2 * cost, 12);
    expect(costOfArrays([vector(4000)], 10)).toBeCloseTo(cost, 12);
  });

  it('is nothing without values', () => {
    expect(costOfPasses({}, 100)).toBe(0);
  });

  it('keeps what somebody typed in the host, and sends a million values to a worker', () => {
    const request = (length: number) => ({
      function: 'keras.losses.MeanSquaredError',
      inputs: { y_true: vector(length), y_pred: vector(length) },
    });
    for (const [length, isLarge] of [
      [10, false],
      [1_000_000, true],
    ] as const) {
      const asked = request(length);
      expect(tasks.compute.cost({ request: asked }) > longestInHost).toBe(isLarge);
      expect(tasks.findings.cost(asked) > longestInHost).toBe(isLarge);
      expect(tasks.candidates.cost(asked.inputs) > longestInHost).toBe(isLarge);
    }
  });
});
