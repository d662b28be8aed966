import { describe, expect, test } from 'vitest';
import { testReader } from './reader';

const reader = await testReader();
const program = Array.from({ length: 400 }, (_, at) => `x_${String(at)} = [${String(at)}, f(x, y=2)]  # 值\n`).join('');

/** Does work to its end; how often it paused. */
function pauses(work: Generator<void, unknown>): number {
  let count = 0;
  while (work.next().done !== true) count += 1;
  return count;
}

describe('reading in parts', () => {
  test('gives what reading in one go gives, with pauses', () => {
    const document = reader.open(program);
    expect(pauses(document.reading())).toBeGreaterThan(3);
    expect(document.root).toEqual(reader.read(program).root);
    expect(pauses(document.reading())).toBe(0);
    document.dispose();
  });

  test('is taken up by whoever asks', () => {
    const document = reader.open(program);
    const first = document.reading();
    first.next();
    expect(pauses(document.reading())).toBeGreaterThan(1);
    expect(first.next().done).toBe(true);
    document.dispose();
  });

  test('goes on with the text as it is after a change meanwhile', () => {
    const document = reader.open(program);
    for (let parts = 0; parts < 6; parts += 1) {
      const reading = document.reading();
      for (let part = 0; part < parts; part += 1) reading.next();
      document.change({ start: 0, end: 0, text: `a_${String(parts)} = ${String(parts)}\n` });
    }
    pauses(document.reading());
    expect(document.root).toEqual(reader.read(document.text).root);
    document.dispose();
  });

  test('reads several changes at once', () => {
    const document = reader.read('a = 1\nb = 2\n');
    document.change({ start: 0, end: 0, text: 'c = 3\n' });
    document.change({ start: 10, end: 11, text: '(' });
    document.change({ start: 10, end: 11, text: '7' });
    expect(document.root).toEqual(reader.read(document.text).root);
    document.dispose();
  });

  test('ends with nothing when the document is disposed of', () => {
    const document = reader.open(program);
    const reading = document.reading();
    reading.next();
    document.dispose();
    expect(pauses(reading)).toBe(0);
    expect(document.root.children).toEqual([]);
  });
});
