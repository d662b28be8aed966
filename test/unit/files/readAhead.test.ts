import { describe, expect, it } from 'vitest';
import type { ByteSource } from '../../../src/core/files/byteSource';
import { ReadAhead } from '../../../src/core/files/readAhead';
import { ReusedMemory } from '../../../src/core/files/reusedMemory';

/** A source of the bytes 0, 1, 2 …, that notes what it is asked for. */
function noted(size: number, fails = Infinity) {
  const asked: (readonly [number, number])[] = [];
  const source: ByteSource = {
    size,
    read: (start, end, into = new Uint8Array(end - start)) => {
      asked.push([start, end]);
      if (end > fails) return Promise.reject(new Error('gone'));
      return Promise.resolve(into.map((_, index) => start + index));
    },
  };
  return { asked, source };
}

/** A source that writes into the memory it is given, as files do. */
const writing: ByteSource = {
  size: 100,
  read: (start, end, into = new Uint8Array(end - start)) => {
    into.forEach((_, index) => (into[index] = start + index));
    return Promise.resolve(into);
  },
};

describe('reading ahead', () => {
  it('gives the bytes in order, and asks for those after them at once', async () => {
    const { asked, source } = noted(10);
    const ahead = new ReadAhead(source, 2, 10);
    expect([...(await ahead.next(3))]).toEqual([2, 3, 4]);
    expect(asked).toEqual([
      [2, 5],
      [5, 8],
    ]);
    expect([...(await ahead.next(3))]).toEqual([5, 6, 7]);
    expect([...(await ahead.next(2))]).toEqual([8, 9]);
    expect(asked.slice(2)).toEqual([[8, 10]]);
  });

  it('reads nothing beyond the end that it was given', async () => {
    const { asked, source } = noted(100);
    const ahead = new ReadAhead(source, 0, 6);
    await ahead.next(4);
    await ahead.next(2);
    expect(asked).toEqual([
      [0, 4],
      [4, 6],
    ]);
  });

  it('gives what is asked for where that is not what was guessed', async () => {
    const ahead = new ReadAhead(noted(100).source, 0, 100);
    await ahead.next(4);
    expect([...(await ahead.next(2))]).toEqual([4, 5]);
    expect([...(await ahead.next(5))]).toEqual([6, 7, 8, 9, 10]);
  });

  it('keeps the bytes until it was called twice more', async () => {
    const ahead = new ReadAhead(writing, 0, 100);
    const first = await ahead.next(4);
    const second = await ahead.next(4);
    expect([...first, ...second]).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    await ahead.next(4);
    await ahead.next(4);
    expect([...first]).not.toEqual([0, 1, 2, 3]);
  });

  it('says that the file ends, or cannot be read, to whoever asks for the bytes that are missing', async () => {
    const ahead = new ReadAhead(noted(100, 6).source, 0, 100);
    expect([...(await ahead.next(4))]).toEqual([0, 1, 2, 3]);
    await expect(ahead.next(4)).rejects.toThrow('gone');
    await expect(new ReadAhead(noted(5).source, 0, 8).next(8)).rejects.toThrow('files.truncated');
  });
});

describe('memory that is used again', () => {
  it('is handed out in turn, and grows', () => {
    const memory = new ReusedMemory(2);
    const [first, second, third] = [memory.take(8), memory.take(8), memory.take(4)];
    expect(second.buffer).not.toBe(first.buffer);
    expect(third.buffer).toBe(first.buffer);
    expect([third, memory.take(16)].map(({ length }) => length)).toEqual([4, 16]);
  });
});
