import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ndarray, toNested } from '../../../src/core/array/ndarray';
import type { Inputs } from '../../../src/core/compute/types';
import type { Outcome } from '../../../src/core/issues/issue';
import { renderIssue } from '../../../src/core/issues/renderIssue';
import type { BatchFunction, BatchRun } from '../../../src/core/session/batchRun';
import { addBatch, startRun, undoBatch } from '../../../src/core/session/batchRun';
import { compareNested } from '../../conformance/compareNested';
import type { GoldenRecord, GoldenValue } from '../../conformance/goldenRecord';
import { readRecords } from '../../conformance/readRecords';
import { requestOf } from '../../conformance/runRecord';
import { toleranceOf } from '../../conformance/tolerance';

const { records } = readRecords(join(import.meta.dirname, '../../golden'));
const streams = records.filter(({ stream, seed }) => stream !== undefined && seed === undefined);

/** Losses without a state, by the metric that averages them. */
const lossesOf: Readonly<Record<string, string>> = {
  'keras.metrics.MeanSquaredError': 'keras.losses.mean_squared_error',
  'keras.metrics.MeanAbsoluteError': 'keras.losses.MeanAbsoluteError',
  'keras.metrics.LogCoshError': 'keras.losses.LogCosh',
  'keras.metrics.Poisson': 'keras.losses.poisson',
  'keras.metrics.Hinge': 'keras.losses.Hinge',
};

const batch = (yTrue: readonly number[], yPred: readonly number[], shape = [yTrue.length]): Inputs => ({
  y_true: ndarray(Float64Array.from(yTrue), shape),
  y_pred: ndarray(Float64Array.from(yPred), shape),
});

function runOver(asked: BatchFunction, [first, ...others]: readonly Inputs[]): Outcome<BatchRun> {
  if (first === undefined) throw new Error('there is no batch');
  return others.reduce<Outcome<BatchRun>>(
    (run, inputs) => (run.value === undefined ? run : addBatch(run.value, inputs)),
    startRun(asked, first),
  );
}

function played(asked: BatchFunction, batches: readonly Inputs[]): BatchRun {
  const { value, issues } = runOver(asked, batches);
  if (value === undefined) throw new Error(issues.map((issue) => renderIssue(issue)).join(' '));
  return value;
}

const asked = (name: string, precision: BatchFunction['precision'] = 'float64'): BatchFunction => ({
  function: name,
  params: {},
  precision,
});

const batchesIn = (record: GoldenRecord): readonly Inputs[] =>
  (record.stream?.updates ?? []).map((update) => requestOf({ ...record, ...update }).inputs);

/** What the library gave after each update, and what a run gives after each batch. */
function compared(record: GoldenRecord, name = record.function ?? '', params = record.params) {
  const run = played({ function: name, params, precision: record.dtype }, batchesIn(record));
  const got: GoldenValue[] = [];
  const expected: GoldenValue[] = [];
  for (const [index, { running, state }] of run.batches.entries()) {
    const named = run.accumulation === 'state' ? (record.stream?.states[index] ?? {}) : {};
    const own = Object.fromEntries(
      Object.keys(named).map((key) => [key, toNested(state[key] ?? ndarray(new Float64Array(0)))]),
    );
    got.push({ result: toNested(running), state: own });
    expected.push({ result: record.stream?.results[index] ?? null, state: named });
  }
  return { run, comparison: compareNested(got, expected, toleranceOf(record)) };
}

describe('a run over batches', () => {
  it.each(streams.map((record) => [record.id, record] as const))(
    'has the results and states of the library: %s',
    (_, record) => {
      expect(compared(record).comparison).toMatchObject({ equal: true });
    },
  );

  it.each(
    streams
      .filter(({ function: name = '' }) => name in lossesOf)
      .filter(({ stream }) => stream?.updates.every(({ inputs }) => inputs.sample_weight === undefined) === true)
      .map((record) => [record.id, record] as const),
  )('averages the samples of a loss without a state as its metric class does: %s', (_, record) => {
    const loss = lossesOf[record.function ?? ''] ?? '';
    const { run, comparison } = compared(record, loss);
    expect(run.accumulation).toBe('mean');
    expect(Object.keys(run.batches[0].state)).toEqual(['total', 'count']);
    expect(comparison).toMatchObject({ equal: true });
  });

  it('puts the samples together for what is no mean over samples', () => {
    // scikit-learn's own example: roc_auc_score([0, 0, 1, 1], [0.1, 0.4, 0.35, 0.8]) is 0.75.
    const run = played(asked('sklearn.metrics.roc_auc_score'), [batch([0, 1], [0.1, 0.35]), batch([0, 1], [0.4, 0.8])]);
    expect(run.accumulation).toBe('together');
    expect(run.batches.map(({ own }) => own.data[0])).toEqual([1, 1]);
    expect(run.batches[1]?.running.data[0]).toBe(0.75);
    expect(run.batches[1]?.state).toEqual({});
  });

  it.each([
    ['keras.losses.MeanSquaredError', 'mean'],
    ['sklearn.metrics.mean_squared_error', 'mean'],
    ['torch.nn.functional.mse_loss', 'mean'],
    ['sklearn.metrics.root_mean_squared_error', 'together'],
    ['sklearn.metrics.f1_score', 'together'],
    ['sklearn.metrics.confusion_matrix', 'together'],
    ['sklearn.metrics.balanced_accuracy_score', 'together'],
    ['sklearn.metrics.accuracy_score', 'together'],
    ['keras.losses.Dice', 'together'],
    ['keras.metrics.Precision', 'state'],
  ])('accumulates %s by %s', (name, accumulation) => {
    const run = played(asked(name), [batch([1, 0, 1], [1, 1, 1]), batch([0, 1, 1], [0, 1, 0])]);
    expect(run.accumulation).toBe(accumulation);
  });

  it('resolves "accuracy" by the shapes of the first batch', () => {
    const run = played(asked('accuracy'), [batch([1, 0], [0.9, 0.2], [2, 1]), batch([1, 1], [0.9, 0.2], [2, 1])]);
    expect(run.function).toBe('keras.metrics.BinaryAccuracy');
    expect(run.batches.map(({ running }) => running.data[0])).toEqual([1, 0.75]);
  });

  it('is what it was before when its last batch is undone', () => {
    const one = played(asked('keras.metrics.Precision'), [batch([1, 0], [1, 1])]);
    const two = addBatch(one, batch([1, 1], [1, 1])).value;
    expect(two && undoBatch(two)).toEqual(one);
    expect(undoBatch(one)).toBeUndefined();
  });
});

describe('a batch that does not fit', () => {
  const rows = (columns: number) =>
    batch(new Array<number>(2 * columns).fill(0), new Array<number>(2 * columns).fill(0.5), [2, columns]);
  const refusal = (batches: readonly Inputs[], name = 'keras.metrics.CategoricalAccuracy'): string[] => {
    const { value, issues } = runOver(asked(name), batches);
    expect(value).toBeUndefined();
    return issues.map((issue) => renderIssue(issue));
  };

  it('because of other classes is refused with both shapes', () => {
    expect(refusal([rows(3), rows(4)])[0]).toBe(
      'y_true has shape (2, 4) in this batch; expected (None, 3), as in the batches before it. Reset the batch session to begin with other arrays.',
    );
  });

  it('because of another number of axes is refused', () => {
    expect(refusal([rows(3), batch([1, 0], [0.1, 0.9])])[0]).toContain('y_true has shape (2,) in this batch');
  });

  it('because it cannot be computed is refused with the reason', () => {
    const lopsided = { ...rows(3), y_true: rows(3).y_pred ?? ndarray(new Float64Array(0)) };
    const short = { ...lopsided, y_true: ndarray(new Float64Array(9), [3, 3]) };
    expect(refusal([lopsided, short])).not.toEqual([]);
  });

  it('because it lacks an array, or has one more, is refused where all samples are put together', () => {
    const weighted = { ...batch([0, 1], [0.1, 0.9]), sample_weight: ndarray(Float64Array.of(1, 2)) };
    const name = 'sklearn.metrics.roc_auc_score';
    expect(refusal([weighted, batch([0, 1], [0.1, 0.9])], name)[0]).toContain('no sample_weight');
    expect(refusal([batch([0, 1], [0.1, 0.9]), weighted], name)[0]).toContain('no sample_weight');
  });
});
