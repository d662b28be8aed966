import { describe, expect, it } from 'vitest';
import { ndarray } from '../../../src/core/array/ndarray';
import type { Inputs } from '../../../src/core/compute/types';
import { renderIssue } from '../../../src/core/issues/renderIssue';
import { batchMean } from '../../../src/core/session/batchMean';
import type { BatchRun } from '../../../src/core/session/batchRun';
import { addBatch, startRun } from '../../../src/core/session/batchRun';

const batch = (yTrue: readonly number[], yPred: readonly number[]): Inputs => ({
  y_true: ndarray(Float64Array.from(yTrue)),
  y_pred: ndarray(Float64Array.from(yPred)),
});

function runOf(name: string, first: Inputs, ...others: readonly Inputs[]): BatchRun {
  const asked = { function: name, params: {}, precision: 'float64' } as const;
  const run = others.reduce((before, inputs) => before && addBatch(before, inputs).value, startRun(asked, first).value);
  if (run === undefined) throw new Error('a batch was refused');
  return run;
}

const words = ({ reason }: ReturnType<typeof batchMean>): string => (reason === undefined ? '' : renderIssue(reason));

describe('batchMean', () => {
  it('differs from the pooled value by the sizes of the batches, for a mean over samples', () => {
    // Errors 0, 0, 0 and 1: a quarter of the samples is wrong by 1, and the second of two batches.
    const run = runOf('sklearn.metrics.mean_absolute_error', batch([1, 2, 3], [1, 2, 3]), batch([1], [2]));
    const found = batchMean(run);
    expect([found.pooled.data[0], found.mean?.data[0]]).toEqual([0.25, 0.5]);
    expect(words(found)).toContain('because the batches have 3, 1 samples');
  });

  it('is the pooled value for a mean over samples in batches of equal size', () => {
    const run = runOf('sklearn.metrics.mean_absolute_error', batch([1, 2], [1, 2]), batch([1, 2], [2, 4]));
    const found = batchMean(run);
    expect([found.pooled.data[0], found.mean?.data[0]]).toEqual([0.75, 0.75]);
    expect(found.reason?.code).toBe('batches.agree');
  });

  it('differs in batches of equal size too, for a ratio of totals', () => {
    // Precision 1/1 and 1/3: together 2/4, on average 2/3.
    const run = runOf('keras.metrics.Precision', batch([1, 0, 0], [1, 0, 0]), batch([1, 0, 0], [1, 1, 1]));
    const found = batchMean(run);
    expect(found.pooled.data[0]).toBe(0.5);
    expect(found.mean?.data[0]).toBeCloseTo(2 / 3, 15);
    expect(words(found)).toContain('a ratio of totals is not the mean of the ratios');
  });

  it('names the first batch that has no value of its own', () => {
    // R2 of a constant y_true is not defined for one sample: scikit-learn gives nan.
    const run = runOf('sklearn.metrics.r2_score', batch([1, 2], [1, 2]), batch([3], [3]));
    const found = batchMean(run);
    expect(found.pooled.data[0]).toBe(1);
    expect(found.mean?.data[0]).toBeNaN();
    expect(words(found)).toBe('Batch 2 alone gives nan, and so the mean of batches is nan.');
  });

  it('says nothing about a single batch, and has no mean of curves of different lengths', () => {
    expect(batchMean(runOf('keras.metrics.Precision', batch([1, 0], [1, 0]))).reason).toBeUndefined();
    const curves = runOf('sklearn.metrics.roc_curve', batch([0, 1], [0.1, 0.9]), batch([0, 1, 0], [0.3, 0.2, 0.1]));
    expect(batchMean(curves)).toMatchObject({ mean: undefined, reason: undefined });
  });
});
