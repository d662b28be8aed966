import { describe, expect, it } from 'vitest';
import { sourceOf } from '../../../src/core/files/byteSource';
import { fileProblem } from '../../../src/core/files/fileProblem';
import { openFile } from '../../../src/core/files/openFile';
import { computeStream } from '../../../src/core/files/stream/computeStream';
import { RowsByRole } from '../../../src/core/files/stream/rowsByRole';
import { ReadWatch } from '../../../src/host/files/readWatch';
import { npyOf } from './writers';

const bytes = npyOf(Array.from({ length: 400_000 }, (_, index) => index % 7));
const size = bytes.length;

/** Computes on a file as both arrays, and cancels after so many bytes. */
async function computed(cancelAfter: number) {
  const watch = new ReadWatch({ fileProblem });
  const source = watch.watched(sourceOf(bytes));
  const file = await openFile('a.npy', source, { breathe: watch.breathe });
  const token = { isCancellationRequested: false, onCancellationRequested: () => ({ dispose: () => undefined }) };
  const told: number[] = [];
  watch.begin(token, (read) => {
    told.push(read);
    if (read > cancelAfter) token.isCancellationRequested = true;
  });
  const reader = await file.rows([['']]);
  const twice = {
    ...reader,
    rows: reader.rows,
    width: reader.width,
    issues: [],
    next: async (rows: number) => {
      const [array] = await reader.next(rows);
      return array === undefined ? [] : [array, array];
    },
  };
  const request = { function: 'keras.metrics.MeanSquaredError', params: {}, precision: 'float64' as const };
  const open = () => Promise.resolve(new RowsByRole([{ roles: ['y_true', 'y_pred'], reader: twice }]));
  return { outcome: await computeStream(request, open), told };
}

describe('the reading of a file', () => {
  it('tells how many bytes were read, up to the last one', async () => {
    const { outcome, told } = await computed(Infinity);
    expect(outcome.value?.value.data[0]).toBe(0);
    expect(told.length).toBeGreaterThan(5);
    expect(told).toEqual([...told].sort((a, b) => a - b));
    expect(told.at(-1)).toBe(size - 128);
  });

  it('ends soon after it was cancelled, and nothing is computed', async () => {
    const { outcome, told } = await computed(size / 2);
    expect(outcome.value).toBeUndefined();
    expect(outcome.issues.map(({ code }) => code)).toEqual(['files.cancelled']);
    expect(told.at(-1)).toBeLessThan(0.75 * size);
  });
});
