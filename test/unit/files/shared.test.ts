import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { NDArray } from '../../../src/core/array/ndarray';
import { ndarray } from '../../../src/core/array/ndarray';
import { arrayRows, sliceRows } from '../../../src/core/files/arrayRows';
import { fileProblem } from '../../../src/core/files/fileProblem';
import type { StreamRequest } from '../../../src/core/files/stream/accumulator';
import { computeStream, totalsOfStream } from '../../../src/core/files/stream/computeStream';
import { RowsByRole } from '../../../src/core/files/stream/rowsByRole';
import type { Inputs } from '../../../src/core/compute/types';
import { runFiles } from '../../../src/host/files/runFiles';
import { nodeChannel } from '../../../src/host/work/nodeChannel';
import { Work } from '../../../src/host/work/work';
import { WorkerPool } from '../../../src/host/work/workerPool';
import { longestInHost } from '../../../src/worker/cost';
import type { FileRows } from '../../../src/worker/files/fileRequest';
import { tasks } from '../../../src/worker/tasks/index';
import { buildWorker, type BuiltWorker } from '../worker/builtWorker';
import { npyBytes } from './writers';

const asked = (name: string): StreamRequest => ({ function: name, params: {}, precision: 'float64' });

const vector = (values: readonly number[]): NDArray => ndarray(Float64Array.from(values));

// The errors are 1, -1, 2, 0, 3, twice: squares of 15 in five rows.
const inputs = { y_true: vector([1, 2, 3, 4, 5, 1, 2, 3, 4, 5]), y_pred: vector([0, 3, 1, 4, 2, 0, 3, 1, 4, 2]) };

const rowsOf = ({ y_true, y_pred }: Inputs, from: number, to: number) =>
  Promise.resolve(
    new RowsByRole(
      [
        { roles: ['y_true'], reader: arrayRows([sliceRows(y_true as NDArray, from, to)], []) },
        { roles: ['y_pred'], reader: arrayRows([sliceRows(y_pred as NDArray, from, to)], []) },
      ],
      4,
    ),
  );

/** Computes with the rows from the sixth on taken in elsewhere. */
function computedInHalves(name: string, given: Inputs = inputs) {
  return computeStream(asked(name), () => rowsOf(given, 0, 10), {
    open: () => rowsOf(given, 0, 6),
    others: () => totalsOfStream(asked(name), () => rowsOf(given, 6, 10)),
  });
}

describe('rows that two share', () => {
  it.each([
    ['keras.losses.MeanSquaredError', 3, 'sums'],
    ['keras.metrics.RootMeanSquaredError', Math.sqrt(3), 'state'],
    ['sklearn.metrics.root_mean_squared_error', Math.sqrt(3), 'sums'],
    ['sklearn.metrics.max_error', 3, 'sums'],
  ] as const)('give for %s what all of them give', async (name, value, method) => {
    const result = await computedInHalves(name);
    expect(result.value?.value.data[0]).toBeCloseTo(value, 12);
    expect([result.value?.samples, result.value?.method]).toEqual([10, method]);
    expect(result.value?.inputs.map(({ shape }) => shape)).toEqual([[10], [10]]);
  });

  it('are held together where the halves do not add up', async () => {
    // 1 - 30 / 20: the same errors, and twice the variance of 1 to 5.
    const spread = await computedInHalves('sklearn.metrics.r2_score');
    expect([spread.value?.value.data[0], spread.value?.method]).toEqual([-0.5, 'together']);
    // torchmetrics takes scores for logits when one of them is outside 0 to 1: only the last row is.
    const logits = {
      y_true: vector([0, 1, 1, 0, 1, 0, 1, 1, 0, 1]),
      y_pred: vector([0.2, 0.7, 0.9, 0.1, 0.3, 0.4, 0.6, 0.8, 0.2, 3]),
    };
    const decided = await computedInHalves('torchmetrics.functional.classification.binary_accuracy', logits);
    // All sigmoids of positive numbers are above 0.5: every sample is called positive, which 6 of 10 are.
    expect([decided.value?.value.data[0], decided.value?.method]).toEqual([0.6, 'together']);
  });

  it('say the error of the other half, and have no value', async () => {
    const cut = fileProblem('files.truncated', { offset: 128, expected: 80, received: 79 });
    const { value, issues } = await computeStream(asked('mse'), () => rowsOf(inputs, 0, 10), {
      open: () => rowsOf(inputs, 0, 6),
      others: () => totalsOfStream(asked('mse'), () => Promise.reject(cut)),
    });
    expect(value).toBeUndefined();
    expect(issues).toEqual([cut.issue]);
  });
});

/** 64 MB of both arrays: worth two workers. */
const samples = 4_000_000;

let program: BuiltWorker;
let folder = '';
let pair: FileRows;
beforeAll(async () => {
  program = await buildWorker();
  folder = mkdtempSync(join(tmpdir(), 'files-'));
  const written = (name: string, values: Float64Array) => {
    const path = join(folder, name);
    const bytes = npyBytes(new Uint8Array(values.buffer), { descr: '<f8', shape: [samples] });
    writeFileSync(path, bytes);
    return { name, uri: '', path, size: bytes.length, decimalComma: false };
  };
  // Every fourth label is 1; scores are off by 0.25, for the last quarter by 0.5.
  const labels = Float64Array.from({ length: samples }, (_, index) => (index % 4 === 0 ? 1 : 0));
  const scores = labels.map((label, index) => Math.abs(label - (index < 0.75 * samples ? 0.25 : 0.5)));
  pair = {
    files: [written('true.npy', labels), written('pred.npy', scores)],
    arrays: [
      { role: 'y_true', file: 0, pick: [''] },
      { role: 'y_pred', file: 1, pick: [''] },
    ],
  };
});
afterAll(() => {
  program.remove();
  rmSync(folder, { recursive: true });
});

const noBytes = () => Promise.reject(new Error('the files are on this machine'));

describe('files in two workers', () => {
  it('give the value of all rows, and both tell how far they are', async () => {
    const pool = new WorkerPool(nodeChannel({ Worker }, program.path), () => []);
    const work = new Work(() => Promise.resolve({ tasks, longestInHost }), pool);
    let told = 0;
    const onProgress = ({ bytes }: { readonly bytes: number }) => (told += bytes);
    const signal = new AbortController().signal;
    const { value } = await runFiles(work, asked('keras.losses.MeanSquaredError'), pair, {
      signal,
      onProgress,
      bytes: noBytes,
    });
    expect(pool.size).toBe(2);
    // 3/4 of the squares are 1/16, 1/4 of them 1/4.
    expect(value?.value.data[0]).toBeCloseTo((0.75 * 1) / 16 + 0.25 / 4, 12);
    expect([value?.samples, value?.method]).toEqual([samples, 'sums']);
    const size = pair.files.reduce((sum, each) => sum + each.size, 0);
    expect(told).toBeGreaterThan(0.99 * size);
    pool.dispose();
  });

  it('end when they are given up, and work again afterwards', async () => {
    const pool = new WorkerPool(nodeChannel({ Worker }, program.path), () => []);
    const work = new Work(() => Promise.resolve({ tasks, longestInHost }), pool);
    const controller = new AbortController();
    const given = { signal: controller.signal, onProgress: () => controller.abort(), bytes: noBytes };
    const { value, issues } = await runFiles(work, asked('keras.metrics.AUC'), pair, given);
    expect([value, issues[0]?.code]).toEqual([undefined, 'files.cancelled']);
    const again = { signal: new AbortController().signal, bytes: noBytes };
    const { value: accuracy } = await runFiles(work, asked('keras.metrics.BinaryAccuracy'), pair, again);
    // A score of 0.5 is not above the threshold: wrong for the labels that are 1, a quarter of the last quarter.
    expect(accuracy?.value.data[0]).toBe(1 - 1 / 16);
    pool.dispose();
  });
});
