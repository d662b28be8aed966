import { Worker } from 'node:worker_threads';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ndarray } from '../../../src/core/array/ndarray';
import { inEnglish } from '../../../src/core/issues/renderIssue';
import { computeSession } from '../../../src/host/computeSession';
import * as engine from '../../../src/host/engine';
import { panelState, type Computed } from '../../../src/host/panel/panelState';
import { Pin } from '../../../src/host/panel/pin/pin';
import { PinStore } from '../../../src/host/panel/pin/pinStore';
import { SamplesWindow } from '../../../src/host/panel/samples/samplesWindow';
import { exportText } from '../../../src/host/panel/takeAway/exportText';
import { WhatIf } from '../../../src/host/panel/whatIf/whatIf';
import type { Session } from '../../../src/host/session';
import { words } from '../../../src/host/words';
import { nodeChannel } from '../../../src/host/work/nodeChannel';
import type { RunOptions } from '../../../src/host/work/runOptions';
import type { RunTask } from '../../../src/host/work/runTask';
import { WorkerPool } from '../../../src/host/work/workerPool';
import { copyFormats } from '../../../src/protocol/copyFormats';
import { roled } from '../host/arrays';
import { memory } from '../host/memory';
import { tasksHere } from '../host/work';
import { buildWorker, type BuiltWorker } from './builtWorker';

const english = words(inEnglish);

let program: BuiltWorker;
let pool: WorkerPool;
beforeAll(async () => {
  program = await buildWorker();
  pool = new WorkerPool(nodeChannel({ Worker }, program.path), () => []);
});
afterAll(() => {
  pool.dispose();
  program.remove();
});

/** Every task in a worker, however small. */
const tasksThere = ((name: string, input: unknown, options: RunOptions = {}) =>
  pool.run(name, input, options)) as RunTask;

const logits = [2, -1, 0.5, 0.25, 3, -2, 1, 1, 1];
const session: Session = {
  function: 'keras.losses.CategoricalCrossentropy',
  params: {},
  precision: 'float32',
  sample: 1,
  everything: false,
  compared: true,
  charted: true,
  arrays: [roled('y_true', [1, 0, 0, 0, 1, 0, 0, 0, 1], [3, 3], 1), roled('y_pred', logits, [3, 3], 2)],
};

const sessions: Readonly<Record<string, Session>> = {
  'as it was read': session,
  'after a softmax': { ...session, variant: 'softmax of y_pred' },
  'with fixes': {
    ...session,
    fixes: [{ code: 'softmax.twice', params: {}, fix: { kind: 'inputs', conversion: 'softmax', role: 'y_pred' } }],
  },
  'without a value': { ...session, function: 'no.such_function' },
};

/** All that is made of a session where tasks run so. */
async function madeBy(run: RunTask, asked: Session): Promise<unknown> {
  const computed = await computeSession(engine, asked, english, run);
  if (computed === undefined) throw new Error('given up');
  const { definition: _, candidates: __, ...plain } = computed;
  return { plain, state: panelState(computed, english), ...(await besideOf(run, computed)) };
}

async function besideOf(run: RunTask, computed: Computed) {
  const whatIf = new WhatIf(english);
  whatIf.ask();
  await whatIf.follow(engine, computed, run);
  const samples = new SamplesWindow();
  samples.ask({ order: 'worst', from: 0, to: 3 });
  await samples.follow(engine, computed, run);
  const pin = new Pin(new PinStore(memory()));
  await pin.pin(computed);
  await pin.follow(computed, run);
  const texts: unknown[] = [];
  for (const format of copyFormats) texts.push(await exportText(computed, { format }, english, run));
  return { whatIf: whatIf.state(computed), samples: samples.state(computed), pin: pin.state(computed), texts };
}

describe('what the panel shows', () => {
  it.each(Object.entries(sessions))('is the same from a worker: %s', async (_, asked) => {
    expect(await madeBy(tasksThere, asked)).toEqual(await madeBy(tasksHere, asked));
  });

  it('keeps the arrays of the host as they are', () => {
    expect(session.arrays[1]?.array.data).toEqual(Float64Array.from(logits));
  });
});

describe('batches', () => {
  it.each(['keras.metrics.MeanSquaredError', 'sklearn.metrics.median_absolute_error'])(
    'are the same from a worker: %s',
    async (name) => {
      expect(await runOver(tasksThere, name)).toEqual(await runOver(tasksHere, name));
    },
  );
});

/** What becomes of two batches where tasks run so. */
async function runOver(run: RunTask, name: string): Promise<unknown> {
  const batches = [
    { y_true: ndarray(Float64Array.of(1, 2, 4)), y_pred: ndarray(Float64Array.of(1, 3, 2)) },
    { y_true: ndarray(Float64Array.of(5)), y_pred: ndarray(Float64Array.of(8)) },
  ] as const;
  const asked = { function: name, params: {}, precision: 'float64' } as const;
  const first = await run('batch', { after: asked, inputs: batches[0] });
  if (first?.value === undefined) throw new Error('refused');
  const begun = engine.withBatch(undefined, first.value, batches[0]);
  const second = await run('batch', { after: engine.beforeNext(begun), inputs: batches[1] });
  if (second?.value === undefined) throw new Error('refused');
  return engine.withBatch(begun, second.value, batches[1]);
}
