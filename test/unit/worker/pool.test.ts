import { join } from 'node:path';
import { Worker, type WorkerOptions } from 'node:worker_threads';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { ndarray, type NDArray } from '../../../src/core/array/ndarray';
import { compute } from '../../../src/core/compute/compute';
import type { ComputeRequest } from '../../../src/core/compute/types';
import { nodeChannel } from '../../../src/host/work/nodeChannel';
import type { RunOptions } from '../../../src/host/work/runOptions';
import { WorkerDied } from '../../../src/host/work/workerDied';
import { WorkerPool } from '../../../src/host/work/workerPool';
import type { Tasks } from '../../../src/worker/tasks/index';
import { nestedToArray } from '../../conformance/nestedToArray';
import { readRecords } from '../../conformance/readRecords';
import { buildWorker, type BuiltWorker } from './builtWorker';

let program: BuiltWorker;
beforeAll(async () => {
  program = await buildWorker();
});
afterAll(() => program.remove());

/** The threads that a pool has started, in the order in which it did. */
const threads: Worker[] = [];
const pools: WorkerPool[] = [];
afterEach(() => {
  for (const pool of pools.splice(0)) pool.dispose();
  threads.splice(0);
});

function poolOf({
  options = {},
  metrics = [],
}: { options?: WorkerOptions; metrics?: readonly unknown[] } = {}): WorkerPool {
  class Thread extends Worker {
    constructor(path: string) {
      super(path, options);
      threads.push(this);
    }
  }
  const pool = new WorkerPool(nodeChannel({ Worker: Thread }, program.path), () => metrics);
  pools.push(pool);
  return pool;
}

type Answer = Tasks['compute']['output'] | undefined;

const run = async (pool: WorkerPool, request: ComputeRequest, options: RunOptions = {}): Promise<Answer> =>
  (await pool.run('compute', { request }, options)) as Answer;

const filled = (length: number, value: number): NDArray => ndarray(new Float64Array(length).fill(value));

/** The mean of the squares of 2, of so many numbers: 4. */
const meanSquare = (length: number): ComputeRequest => ({
  function: 'keras.losses.MeanSquaredError',
  inputs: { y_true: filled(length, 3), y_pred: filled(length, 1) },
});

describe('a worker', () => {
  it('gives for the golden records what the host gives', async () => {
    const { records } = readRecords(join(import.meta.dirname, '../../golden'));
    const pool = poolOf();
    const seen = new Set<string>();
    for (const { function: name, inputs, params, dtype, kind } of records) {
      if (
        name === undefined ||
        (kind !== 'loss_class' && kind !== 'metric_result' && kind !== 'function') ||
        seen.has(name)
      )
        continue;
      seen.add(name);
      const arrays = Object.entries(inputs).map(([role, nested]) => [role, nestedToArray(nested, dtype)] as const);
      const request = { function: name, params, inputs: Object.fromEntries(arrays), precision: dtype };
      expect((await run(pool, request))?.result, name).toEqual(compute(request));
    }
    expect(seen.size).toBeGreaterThan(200);
  });

  it('knows the metrics of the user', async () => {
    const metrics = [{ name: 'twice', formula: 'mean(2 * abs(y_true - y_pred))' }];
    const request = { ...meanSquare(10), function: 'custom.twice' };
    expect((await run(poolOf({ metrics }), request))?.result.value?.data).toEqual(Float64Array.of(4));
  });

  it('leaves the arrays of the host where they are, and moves its own results', async () => {
    const request = meanSquare(100_000);
    const answer = await run(poolOf(), request);
    expect(request.inputs.y_true?.data.length).toBe(100_000);
    expect(answer?.result.value?.data).toEqual(Float64Array.of(4));
  });

  it('takes part after part of what is asked at once', async () => {
    const pool = poolOf();
    const sizes = [10_000, 200_000, 30_000, 40_000];
    const answers = await Promise.all(sizes.map((size) => run(pool, meanSquare(size))));
    expect(answers.map((answer) => answer?.result.value?.data[0])).toEqual([4, 4, 4, 4]);
    expect(threads.length).toBe(2);
  });
});

describe('a task that is given up', () => {
  it('ends without a result, and the next one has one', async () => {
    const pool = poolOf();
    await run(pool, meanSquare(10));
    const given = new AbortController();
    const answer = run(pool, meanSquare(8_000_000), { signal: given.signal });
    setTimeout(() => given.abort(), 50);
    expect(await answer).toBeUndefined();
    expect((await run(pool, meanSquare(10)))?.result.value?.data[0]).toBe(4);
  });

  it('is not begun when it was given up before', async () => {
    expect(await run(poolOf(), meanSquare(10), { signal: AbortSignal.abort() })).toBeUndefined();
    expect(threads.length).toBe(0);
  });

  it('leaves others that shared its worker with their results', async () => {
    const pool = poolOf();
    const given = new AbortController();
    const sizes = [2_000_000, 2_000_000, 1_000_000, 1_000_000];
    const answers = sizes.map((size, at) => run(pool, meanSquare(size), at === 0 ? { signal: given.signal } : {}));
    setTimeout(() => given.abort(), 100);
    const values = (await Promise.all(answers)).map((answer) => answer?.result.value?.data[0]);
    expect(values.slice(1)).toEqual([4, 4, 4]);
  });
});

describe('a worker that dies', () => {
  it('is an error, and the next task has another one', async () => {
    const pool = poolOf();
    await run(pool, meanSquare(10));
    const answer = run(pool, meanSquare(4_000_000));
    void threads[0]?.terminate();
    await expect(answer).rejects.toBeInstanceOf(WorkerDied);
    expect((await run(pool, meanSquare(10)))?.result.value?.data[0]).toBe(4);
    expect(threads.length).toBe(2);
  });

  it('of too little memory says so', async () => {
    const options = { resourceLimits: { maxOldGenerationSizeMb: 2, maxYoungGenerationSizeMb: 1 } };
    await expect(run(poolOf({ options }), meanSquare(10))).rejects.toThrow(/memory/);
  });

  it('before it was asked anything is no error', async () => {
    const pool = poolOf();
    await run(pool, meanSquare(10));
    await threads[0]?.terminate();
    expect((await run(pool, meanSquare(10)))?.result.value?.data[0]).toBe(4);
  });
});

describe('a pool', () => {
  it('has no worker before the first task, and none when it is disposed', async () => {
    const pool = poolOf();
    expect(pool.size).toBe(0);
    await run(pool, meanSquare(10));
    expect(pool.size).toBe(1);
    pool.dispose();
    expect(pool.size).toBe(0);
  });
});
