import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { sourceOf } from '../../../src/core/files/byteSource';
import { ReadWatch } from '../../../src/worker/files/readWatch';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('tells what was read at once, and then only as time goes by', async () => {
  const told: number[] = [];
  const watch = new ReadWatch({ pause: () => Promise.resolve(true), tell: ({ bytes }) => told.push(bytes) });
  const source = watch.watched(sourceOf(new Uint8Array(100)));
  for (let start = 0; start < 100; start += 10) {
    await source.read(start, start + 10);
    vi.advanceTimersByTime(16);
  }
  // Every 16 ms ten bytes are read, and what they are together is told when 40 ms are over.
  expect(told).toEqual([10, 30, 30, 30]);
  watch.tellRest();
  expect(told).toEqual([10, 30, 30, 30]);
  await source.read(0, 5);
  watch.tellRest();
  expect(told.at(-1)).toBe(5);
});
