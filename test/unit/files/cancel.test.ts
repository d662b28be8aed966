import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runHere } from '../../../src/host/work/runHere';
import type { FilesInput } from '../../../src/worker/tasks/filesTask';
import { filesTask } from '../../../src/worker/tasks/filesTask';
import { npyOf } from './writers';

const bytes = npyOf(Array.from({ length: 1_000_000 }, (_, index) => index % 7));
/** Both arrays. */
const size = 2 * bytes.length;

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'files-'));
  writeFileSync(join(folder, 'a.npy'), bytes);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Computes on a file as both arrays, and cancels after so many bytes. */
async function computed(cancelAfter: number) {
  const controller = new AbortController();
  const told: number[] = [];
  const file = { name: 'a.npy', uri: '', path: join(folder, 'a.npy'), size: bytes.length, decimalComma: false };
  const input: FilesInput = {
    request: { function: 'keras.metrics.RootMeanSquaredError', params: {}, precision: 'float64' },
    files: [file, file],
    arrays: [
      { role: 'y_true', file: 0, pick: [''] },
      { role: 'y_pred', file: 1, pick: [''] },
    ],
    isShared: false,
  };
  const outcome = await runHere(filesTask, input, {
    signal: controller.signal,
    onProgress: ({ bytes: more }) => {
      told.push((told.at(-1) ?? 0) + more);
      if ((told.at(-1) ?? 0) > cancelAfter) controller.abort();
    },
  });
  return { outcome, told };
}

describe('the reading of files', () => {
  it('tells how many bytes were read, up to the last one', async () => {
    const { outcome, told } = await computed(Infinity);
    expect(outcome?.value?.value.data[0]).toBe(0);
    expect(outcome?.value?.method).toBe('state');
    // The first part at once, the rest as time goes by.
    expect(told.length).toBeGreaterThan(1);
    // A header's first bytes are looked at before its length is known.
    expect(told.at(-1)).toBeGreaterThanOrEqual(size);
    expect(told.at(-1)).toBeLessThan(size + 100);
  });

  it('ends soon after it was cancelled, and nothing is computed', async () => {
    const { outcome, told } = await computed(0);
    expect(outcome).toBeUndefined();
    expect(told.at(-1)).toBeLessThan(0.75 * size);
  });
});
