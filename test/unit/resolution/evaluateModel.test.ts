import { describe, expect, it } from 'vitest';

import { ndarray } from '../../../src/core/array/ndarray';
import type { NDArray } from '../../../src/core/array/ndarray';
import type { Samples } from '../../../src/core/resolution/batches';
import { evaluateModel } from '../../../src/core/resolution/evaluateModel';

const column = (...values: number[]): NDArray => ndarray(Float64Array.from(values), [values.length, 1]);
const list = (...values: number[]): NDArray => ndarray(Float64Array.from(values));
const names = ({ metrics }: { metrics: readonly { name: string }[] }): string[] => metrics.map(({ name }) => name);

// Record p-fw-keras-compile-evaluate-036 of test/golden/frameworks/keras-compile.json, from Keras 3.15.1 on TensorFlow.
const weighted: Samples = {
  y_true: column(-1.5516, -1.1999, 1.4411, 0.7119, -1.7189),
  y_pred: column(1.1023, 0.516, 0.521, 0.5414, -1.8448),
  sample_weight: list(2, 1, 0.5, 1, 1.5),
};
const asked = { loss: 'mse', metrics: ['mse'], weightedMetrics: ['mse', 'mae'], samples: weighted };

describe('evaluateModel', () => {
  it('averages the losses of batches by their sizes, and goes on with the metrics from batch to batch', () => {
    const { value } = evaluateModel({ ...asked, batchSize: 2 });
    expect(value?.logs.loss).toBeCloseTo(3.501365, 5);
    expect(value?.logs.mse).toBeCloseTo(2.1758008, 5);
    expect(value?.logs.weighted_mse).toBeCloseTo(2.917804, 5);
    expect(value?.logs.mae).toBeCloseTo(1.3071834, 5);
    expect(value?.loss.id).toBe('keras.losses.MeanSquaredError');
  });

  it('gives metrics that do not depend on how the samples were cut', () => {
    const { value: whole } = evaluateModel(asked);
    const { value: cut } = evaluateModel({ ...asked, batchSize: 3 });
    for (const name of ['mse', 'weighted_mse', 'mae']) {
      expect(cut?.logs[name]).toBeCloseTo(Number(whole?.logs[name]), 5);
    }
  });

  // CompileMetrics.result of Keras 3.15 numbers what has the same name.
  it('tells metrics of one name apart', () => {
    const { value } = evaluateModel({ ...asked, metrics: ['mse', 'mse'], weightedMetrics: ['mse', 'mse'] });
    expect(value && names(value)).toEqual(['mse', 'mse_1', 'weighted_mse', 'weighted_mse_1']);
  });

  it('resolves shorthands by the shapes of the first batch', () => {
    const samples = { y_true: column(0, 1, 1), y_pred: column(0.2, 0.4, 0.9) };
    const { value } = evaluateModel({ loss: 'crossentropy', metrics: ['accuracy'], samples });
    expect(value?.loss.id).toBe('keras.losses.BinaryCrossentropy');
    expect(value?.metrics).toMatchObject([{ name: 'accuracy', resolution: { rule: 'one-output' } }]);
    expect(value?.logs.accuracy).toBeCloseTo(2 / 3, 6);
  });

  it.each([
    ['crossentropy', 'identifier.unknown'],
    ['huber', 'identifier.unknown'],
    ['MeanIoU', 'identifier.needs-arguments'],
    ['Metric', 'identifier.base-class'],
  ])('refuses the metric "%s", as Keras does', (metric, code) => {
    const { value, issues } = evaluateModel({ ...asked, metrics: [metric] });
    expect(value).toBeUndefined();
    expect(issues[0]?.code.startsWith(code)).toBe(true);
  });

  it('refuses samples that do not pair up, and batches of nothing', () => {
    const samples = { y_true: column(1), y_pred: column(1, 2) };
    expect(evaluateModel({ loss: 'mse', samples }).issues).toMatchObject([{ code: 'shapes.expected' }]);
    expect(evaluateModel({ ...asked, batchSize: 0 }).issues).toMatchObject([{ code: 'compute.param-range' }]);
  });
});
