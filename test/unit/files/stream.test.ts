import { describe, expect, it } from 'vitest';
import { ndarray, type NDArray } from '../../../src/core/array/ndarray';
import type { ParamValue } from '../../../src/core/catalogue/definition';
import { sliceRows } from '../../../src/core/files/arrayRows';
import type { StreamRequest } from '../../../src/core/files/stream/accumulator';
import { computeStream } from '../../../src/core/files/stream/computeStream';
import { RowsByRole } from '../../../src/core/files/stream/rowsByRole';
import { streamed, streamedResult } from './streaming';

const asked = (name: string, params: Record<string, ParamValue> = {}): StreamRequest => ({
  function: name,
  params,
  precision: 'float64',
});

const vector = (values: readonly number[], shape = [values.length]): NDArray =>
  ndarray(Float64Array.from(values), shape);

// Worked by hand: the errors are 1, -1, 2, 0, 3, twice; so means are those of five rows, and sums twice theirs.
const yTrue = vector([1, 2, 3, 4, 5, 1, 2, 3, 4, 5]);
const yPred = vector([0, 3, 1, 4, 2, 0, 3, 1, 4, 2]);
const inputs = { y_true: yTrue, y_pred: yPred };

describe('a stream of rows', () => {
  it('has the formula of all rows, whatever chunks they came in', async () => {
    const { formula } = await streamedResult(asked('keras.losses.MeanSquaredError'), inputs, 4);
    expect(formula.tex).toMatch(/\\sum/);
    expect(formula.legend.filter(({ meaning }) => meaning === '').map(({ tex }) => tex)).toEqual(['D = 10']);
  });

  it.each([
    // Keras takes y_true and y_pred of shape (n,) for one sample with n values.
    ['keras.metrics.MeanSquaredError', {}, 3, 'sums'],
    ['keras.metrics.RootMeanSquaredError', {}, Math.sqrt(3), 'state'],
    ['keras.losses.MeanSquaredError', {}, 3, 'sums'],
    ['keras.losses.MeanSquaredError', { reduction: 'sum' }, 3, 'sums'],
    ['sklearn.metrics.mean_squared_error', {}, 3, 'sums'],
    ['sklearn.metrics.root_mean_squared_error', {}, Math.sqrt(3), 'sums'],
    ['sklearn.metrics.max_error', {}, 3, 'sums'],
    ['torch.nn.functional.l1_loss', {}, 7 / 5, 'sums'],
    ['torch.nn.functional.mse_loss', { reduction: 'sum' }, 30, 'sums'],
  ] as const)('gives the value of %s (%o) over all rows', async (name, params, value, method) => {
    for (const rows of [4, 5, 7, 100]) {
      const result = await streamedResult(asked(name, params), inputs, rows);
      expect(result.value.data[0]).toBeCloseTo(value, 12);
      expect([result.function, result.samples, result.method]).toEqual([name, 10, method]);
    }
  });

  it.each([
    ['keras.metrics.MeanSquaredError', {}, 3, 'state'],
    ['keras.metrics.MeanAbsoluteError', {}, 7 / 5, 'state'],
    ['keras.losses.MeanSquaredError', {}, 3, 'sums'],
    ['keras.losses.MeanSquaredError', { reduction: 'sum' }, 30, 'sums'],
  ] as const)('gives the value of %s (%o) over rows of one value each', async (name, params, value, method) => {
    for (const rows of [4, 5, 7, 100]) {
      const result = await streamedResult(asked(name, params), inputsOf([10, 1]), rows);
      expect(result.value.data[0]).toBeCloseTo(value, 12);
      expect([result.samples, result.method]).toEqual([10, method]);
    }
  });

  it('averages what has a value for each sample, and says so', async () => {
    const { value, issues } = await streamed(asked('keras.losses.mean_squared_error'), inputsOf([10, 1]), 4);
    expect(value?.value.shape).toEqual([]);
    expect(value?.value.data[0]).toBe(3);
    expect(issues.map(({ code }) => code)).toEqual(['batches.averaged']);
  });

  it('holds what needs every value at once, and says so', async () => {
    const scores = { y_true: vector([0, 0, 1, 1]), y_pred: vector([0.1, 0.4, 0.35, 0.8]) };
    // The example in the documentation of sklearn.metrics.roc_auc_score: 0.75.
    const { value, issues } = await streamed(asked('sklearn.metrics.roc_auc_score'), scores, 2);
    expect([value?.value.data[0], value?.method]).toEqual([0.75, 'together']);
    expect(issues.map(({ code }) => code)).toContain('files.together');
    const spread = await streamedResult(asked('sklearn.metrics.r2_score'), inputs, 4);
    // 1 - 15 / 10.
    expect([spread.value.data[0], spread.method]).toEqual([-0.5, 'together']);
  });

  it('weighs samples', async () => {
    const weighted = { ...inputsOf([10, 1]), sample_weight: vector([1, 0, 2, 5, 0, 1, 0, 2, 5, 0]) };
    // (1 + 8) / 8 with weights; (1 + 8) / 5 for a Keras loss, which divides by the number of samples.
    const metric = await streamedResult(asked('keras.metrics.MeanSquaredError'), weighted, 4);
    expect(metric.value.data[0]).toBeCloseTo(9 / 8, 12);
    const loss = await streamedResult(asked('keras.losses.MeanSquaredError'), weighted, 4);
    expect(loss.value.data[0]).toBeCloseTo(9 / 5, 12);
  });

  it('keeps counts exact where float32 would not', async () => {
    const ones = ndarray(new Float64Array(2 ** 16).fill(1));
    let left = 2 ** 9 + 1;
    const reader = {
      rows: undefined,
      width: 1,
      issues: [],
      next: () => Promise.resolve(left-- > 0 ? [ones, ones] : [vector([]), vector([])]),
    };
    const request = { ...asked('keras.metrics.TruePositives'), precision: 'float32' as const };
    const { value } = await computeStream(request, () =>
      Promise.resolve(new RowsByRole([{ roles: ['y_true', 'y_pred'], reader }])),
    );
    // One more chunk after 2^25, where float32 holds every fourth number only.
    expect(value?.samples).toBe(2 ** 25 + 2 ** 16);
    expect(value?.value.data[0]).toBe(2 ** 25 + 2 ** 16);
  });

  it('resolves "accuracy" by the shapes', async () => {
    const rows = { y_true: vector([0, 1, 1]), y_pred: vector([0.9, 0.1, 0.2, 0.8, 0.6, 0.4], [3, 2]) };
    const result = await streamedResult(asked('accuracy'), rows, 2);
    expect(result.function).toBe('keras.metrics.SparseCategoricalAccuracy');
    expect(result.value.data[0]).toBeCloseTo(2 / 3, 12);
    expect(result.inputs).toEqual([
      { role: 'y_true', shape: [3], dtype: 'float64' },
      { role: 'y_pred', shape: [3, 2], dtype: 'float64' },
    ]);
  });

  it('is refused for unequal lengths, activations, no rows, unknown functions, and shapes that do not fit', async () => {
    const codes = async (name: string, given: Parameters<typeof streamed>[1]) =>
      (await streamed(asked(name), given, 4)).issues.map(({ code }) => code);
    expect(await codes('mse', { y_true: yTrue, y_pred: vector([1, 2, 3]) })).toEqual(['files.lengths']);
    expect(await codes('keras.activations.relu', { x: yTrue })).toEqual(['files.no-single-value']);
    expect(await codes('mse', { y_true: vector([]), y_pred: vector([]) })).toEqual(['files.empty']);
    expect(await codes('msee', inputs)).toEqual(['compute.unknown-function']);
    const ones = (count: number, shape: number[]) => vector(new Array<number>(count).fill(1), shape);
    const wide = { y_true: ones(30, [10, 3]), y_pred: ones(20, [10, 2]) };
    expect(await codes('keras.losses.MeanSquaredError', wide)).toEqual(['formula.shapes-do-not-fit']);
  });

  it('takes one row that is left over with the rows before it', async () => {
    // Keras reads weights of shape (1,) as a single weight; of nine rows, four at a time, one is left over.
    const nine = { y_true: sliceRows(yTrue, 0, 9), y_pred: sliceRows(yPred, 0, 9) };
    const result = await streamedResult(asked('keras.metrics.MeanAbsoluteError'), nine, 4);
    // 7 + 1 + 1 + 2 + 0, over nine.
    expect([result.value.data[0], result.samples]).toEqual([expect.closeTo(11 / 9, 12), 9]);
  });

  it('computes at once where chunks decide otherwise than all rows do', async () => {
    // torchmetrics takes scores for logits when one of them is outside 0 to 1: here only the last one is.
    const logits = { y_true: vector([0, 1, 1, 0, 1, 0, 1, 1]), y_pred: vector([0.2, 0.7, 0.9, 0.1, 0.3, 0.4, 0.6, 3]) };
    const result = await streamedResult(asked('torchmetrics.functional.classification.binary_accuracy'), logits, 4);
    // All sigmoids of positive numbers are above 0.5: every sample is called positive, which 5 of 8 are.
    expect([result.value.data[0], result.method]).toEqual([5 / 8, 'together']);
  });
});

const inputsOf = (shape: number[]) => ({ y_true: { ...yTrue, shape }, y_pred: { ...yPred, shape } });
