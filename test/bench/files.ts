import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdtempSync, openSync, readSync, rmSync, statSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';

import type { Role } from '../../src/core/catalogue/definition';
import { runFiles } from '../../src/host/files/runFiles';
import { nodeChannel } from '../../src/host/work/nodeChannel';
import { Work } from '../../src/host/work/work';
import { WorkerPool } from '../../src/host/work/workerPool';
import { longestInHost } from '../../src/worker/cost';
import type { FileRows } from '../../src/worker/files/fileRequest';
import { tasks } from '../../src/worker/tasks/index';
import { root } from '../runners/lib/paths';
import { npyHeader } from '../unit/files/writers';
import type { Row } from './row';
import { median, ratio } from './timing';

const group = 'files';

/** Megabytes of the pair of files; `FILES_MB=50 npm run bench -- --only files` tries it out. */
const megabytes = Number(process.env.FILES_MB ?? 1000);

const functions: readonly string[] = [
  'keras.losses.MeanSquaredError',
  'keras.metrics.BinaryAccuracy',
  'keras.metrics.AUC',
  'keras.losses.BinaryCrossentropy',
];

/** Where the bytes of the files are when they are read. */
interface Place {
  readonly name: string;
  readonly rounds: number;
  /** Brings them there; false where that cannot be done. */
  readonly put: (pair: FileRows) => boolean;
}

const places: readonly Place[] = [
  { name: 'in the cache', rounds: 5, put: () => true },
  { name: 'on the disk', rounds: 3, put: ({ files }) => files.every(({ path = '' }) => leaveCache(path)) },
];

/** The product's own workers, as `npm run build` makes them. */
const program = join(root, 'dist/worker.js');

/** A pair of .npy files, computed on as the extension does it, against the reading of the same files alone. */
export async function rows(): Promise<readonly Row[]> {
  if (!existsSync(program)) return [];
  const folder = mkdtempSync(join(tmpdir(), 'metric-lens-bench-'));
  const pool = new WorkerPool(nodeChannel({ Worker }, program), () => []);
  try {
    const pair = writePair(folder, (megabytes * 1e6) / 16);
    const work = new Work(() => Promise.resolve({ tasks, longestInHost }), pool);
    return await measure(work, pair);
  } finally {
    pool.dispose();
    rmSync(folder, { recursive: true });
  }
}

async function measure(work: Work, pair: FileRows): Promise<readonly Row[]> {
  const before = process.memoryUsage().rss;
  let peak = before;
  // It keeps the process alive, too: workers at work do not.
  const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage().rss)), 10);
  const found: Row[] = [];
  for (const place of places) found.push(...(await measureAt(place, work, pair)));
  found.push(
    {
      group,
      name: `memory at most, beyond what the process has, for ${String(megabytes)} MB`,
      value: (peak - before) / 1e6,
      unit: 'MB',
    },
    await cancelled(work, pair),
  );
  clearInterval(watch);
  return found;
}

async function measureAt({ name: place, rounds, put }: Place, work: Work, pair: FileRows): Promise<readonly Row[]> {
  const found: Row[] = [];
  const alone: number[] = [];
  for (const name of functions) {
    const times: { readonly alone: number[]; readonly computed: number[] } = { alone: [], computed: [] };
    for (let round = 0; round < rounds; round += 1) {
      if (!put(pair)) return [];
      times.alone.push(await timeOf(() => readAlone(pair)));
      put(pair);
      times.computed.push(await timeOf(() => computed(work, name, pair)));
    }
    alone.push(...times.alone);
    const short = `${name.slice(name.lastIndexOf('.') + 1)}, files ${place}`;
    const speed = ratio(times.alone, times.computed);
    found.push(
      { group, name: `${short}: speed / reading alone`, value: speed, unit: 'x', goal: { atLeast: 0.5 } },
      { group, name: short, value: megabytes / (median(times.computed) / 1000), unit: 'MB/s' },
    );
  }
  return [
    ...found,
    { group, name: `reading alone, files ${place}`, value: megabytes / (median(alone) / 1000), unit: 'MB/s' },
  ];
}

/** Has the system forget what it keeps of a file in memory; false where there is no such program. */
function leaveCache(path: string): boolean {
  const { status } = spawnSync('dd', [`of=${path}`, 'oflag=nocache', 'conv=notrunc,fdatasync', 'count=0']);
  return status === 0;
}

/** How soon a cancellation is answered. */
async function cancelled(work: Work, pair: FileRows): Promise<Row> {
  const controller = new AbortController();
  let start = NaN;
  const onProgress = (): void => {
    start = performance.now();
    controller.abort();
  };
  const request = requestOf('keras.losses.BinaryCrossentropy');
  const { issues } = await runFiles(work, request, pair, { ...options, signal: controller.signal, onProgress });
  if (issues[0]?.code !== 'files.cancelled') throw new Error('the work was not cancelled');
  return { group, name: 'from a cancellation to its answer', value: performance.now() - start, unit: 'ms' };
}

const requestOf = (name: string) => ({ function: name, params: {}, precision: 'float64' as const });

const options = {
  signal: new AbortController().signal,
  bytes: () => Promise.reject(new Error('the files are on this machine')),
};

async function computed(work: Work, name: string, pair: FileRows): Promise<unknown> {
  const { value, issues } = await runFiles(work, requestOf(name), pair, options);
  if (value === undefined) throw new Error(issues.map(({ code }) => code).join(' '));
  return value;
}

async function timeOf(run: () => unknown): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

/** Reads files into one buffer that is used again. */
function readAlone({ files }: FileRows): void {
  const buffer = new Uint8Array(2 ** 20);
  for (const { path = '' } of files) {
    const file = openSync(path, 'r');
    while (readSync(file, buffer) > 0);
    closeSync(file);
  }
}

/** Labels and scores of so many samples, in float64. */
function writePair(folder: string, samples: number): FileRows {
  const names: readonly Role[] = ['y_true', 'y_pred'];
  const random = randomNumbers();
  const label = () => (random() < 0.5 ? 0 : 1);
  const files = names.map((role) => {
    const name = `${role}.npy`;
    const path = join(folder, name);
    write(path, samples, role === 'y_true' ? label : random);
    return { name, uri: '', path, size: statSync(path).size, decimalComma: false };
  });
  return { files, arrays: names.map((role, file) => ({ role, file, pick: [''] })) };
}

function write(path: string, samples: number, next: () => number): void {
  const file = openSync(path, 'w');
  writeSync(file, npyHeader({ descr: '<f8', shape: [samples] }));
  const part = new Float64Array(2 ** 16);
  for (let done = 0; done < samples; done += part.length) {
    const values = part.subarray(0, samples - done);
    for (let i = 0; i < values.length; i += 1) values[i] = next();
    writeSync(file, new Uint8Array(part.buffer, 0, values.byteLength));
  }
  closeSync(file);
}

/** Numbers from 0 to 1, the same each time. Source: Numerical Recipes' linear congruential generator. */
function randomNumbers(): () => number {
  let seed = 1;
  return () => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return seed / 2 ** 32;
  };
}
