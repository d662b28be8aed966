import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import { wholeText } from '../../src/core/python/excerpts/excerpt';
import { readProgram } from '../../src/core/python/reading/readProgram';
import { loadPythonReader } from '../../src/core/python/syntax/pythonReader';
import type { PythonDocument, PythonReader } from '../../src/core/python/syntax/pythonReader';
import { pythonProgram } from './pythonProgram';
import type { Row } from './row';
import { median } from './timing';

const rounds = 25;
const lines = 2000;

/** From a typed digit to the hints of a Python file of 2,000 lines, and how long at most the host waits meanwhile. */
export async function rows(): Promise<Row[]> {
  const reader = await testReader();
  const text = pythonProgram(lines);
  const document = reader.read(text);
  const middle = text.indexOf('0.05', text.length / 2);
  readAfter(document, reader, middle);
  const runs = Array.from({ length: rounds }, () => readAfter(document, reader, middle));
  document.dispose();
  return [
    {
      group: 'python',
      name: `from an edit to the hints of ${String(lines)} lines`,
      value: median(runs.map(({ total }) => total)),
      unit: 'ms',
      goal: { atMost: 200 },
    },
    {
      group: 'python',
      name: 'the longest stretch without a pause',
      value: median(runs.map(({ longest }) => longest)),
      unit: 'ms',
      goal: { atMost: 50 },
    },
  ];
}

/** Types a digit, reads what it changes, and evaluates the program to its end. Times are in milliseconds. */
function readAfter(document: PythonDocument, reader: PythonReader, place: number): { total: number; longest: number } {
  const start = performance.now();
  document.change({ start: place, end: place, text: '0' });
  const reading = readProgram([{ excerpt: wholeText(document.text), root: document.root }], reader);
  let before = start;
  let longest = 0;
  for (;;) {
    const { done, value } = reading.next();
    const now = performance.now();
    longest = Math.max(longest, now - before);
    before = now;
    if (done !== true) continue;
    const hints = value[0]?.hints.length ?? 0;
    if (hints < lines / 10) throw new Error(`the program of the bench has ${String(hints)} hints only`);
    return { total: now - start, longest };
  }
}

function testReader(): Promise<PythonReader> {
  const { resolve } = createRequire(import.meta.url);
  const bytesOf = (file: string): Uint8Array => readFileSync(resolve(file));
  return loadPythonReader(
    bytesOf('web-tree-sitter/web-tree-sitter.wasm'),
    bytesOf('tree-sitter-python/tree-sitter-python.wasm'),
  );
}
