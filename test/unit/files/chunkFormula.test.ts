import { describe, expect, it } from 'vitest';
import { ndarray } from '../../../src/core/array/ndarray';
import { ChunkFormula } from '../../../src/core/files/stream/chunkFormula';

const chunk = (yTrue: readonly number[], yPred: readonly number[]) => ({
  y_true: ndarray(Float64Array.from(yTrue)),
  y_pred: ndarray(Float64Array.from(yPred)),
});

const formulaOf = (name: string) => new ChunkFormula({ function: name, params: {}, precision: 'float64' });

describe('the formula of chunks', () => {
  it('is bound once for all of the same shapes, and computed on the values of each', () => {
    const formula = formulaOf('keras.losses.MeanSquaredError');
    const [first, second] = [formula.prepare(chunk([1, 2], [1, 4])), formula.prepare(chunk([0, 0], [3, 1]))];
    expect(second.value?.formula).toBe(first.value?.formula);
    const result = (prepared: typeof first) => prepared.value?.values(prepared.value.formula.result.node)[0];
    // (0 + 4) / 2, (9 + 1) / 2.
    expect([result(first), result(second)]).toEqual([2, 5]);
    const longer = formula.prepare(chunk([0, 0, 0], [3, 1, 2]));
    expect(longer.value?.formula).not.toBe(first.value?.formula);
    // (9 + 1 + 4) / 3.
    expect(result(longer)).toBeCloseTo(14 / 3, 12);
  });

  it('is bound anew where the values decide about it', () => {
    // scikit-learn finds the classes among the values.
    const formula = formulaOf('sklearn.metrics.confusion_matrix');
    const [two, three] = [formula.prepare(chunk([0, 1, 1], [0, 1, 0])), formula.prepare(chunk([0, 1, 2], [0, 1, 0]))];
    const sizes = (prepared: typeof two) => prepared.value?.formula.result.node.dims.map(({ size }) => size);
    expect([sizes(two), sizes(three)]).toEqual([
      [2, 2],
      [3, 3],
    ]);
  });
});
