import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import { wholeText } from '../../src/core/python/excerpts/excerpt';
import { readProgram } from '../../src/core/python/reading/readProgram';
import { loadPythonReader } from '../../src/core/python/syntax/pythonReader';
import type { PythonDocument, PythonReader } from '../../src/core/python/syntax/pythonReader';
import { longPrograms } from './longPrograms';
import { pythonProgram } from './pythonProgram';
import type { Row } from './row';
import { median } from './timing';

const rounds = 25;
const lines = 2000;

/** Goal of every stretch in which the extension host waits, in milliseconds. */
const longestStretch = { atMost: 50 };

/** How long the hints of a program take, after an edit and at first, and how long at most the host waits meanwhile. */
export async function rows(): Promise<Row[]> {
  const reader = await testReader();
  return [...rowsAfterEdit(reader), ...rowsAtFirst(reader), ...rowsOfPrograms(reader)];
}

/** From a typed digit to the hints of a Python file of 2,000 lines. */
function rowsAfterEdit(reader: PythonReader): Row[] {
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
      goal: longestStretch,
    },
  ];
}

/** Types a digit, reads what it changes, and evaluates the program to its end. Times are in milliseconds. */
function readAfter(document: PythonDocument, reader: PythonReader, place: number): { total: number; longest: number } {
  const start = performance.now();
  document.change({ start: place, end: place, text: '0' });
  const { longest, value } = stretches(readAll(document, reader));
  if (value < lines / 10) throw new Error(`the program of the bench has ${String(value)} hints only`);
  return { total: performance.now() - start, longest };
}

/** The first reading of files that were not open before. */
function rowsAtFirst(reader: PythonReader): Row[] {
  return [lines, 5000].map((count) => {
    const text = pythonProgram(count);
    return longestRow(`the first reading of ${String(count)} lines, the longest stretch`, text, reader);
  });
}

/** Programs of one statement that takes long. */
function rowsOfPrograms(reader: PythonReader): Row[] {
  return Object.entries(longPrograms).map(([name, text]) => longestRow(`${name}, the longest stretch`, text, reader));
}

function longestRow(name: string, text: string, reader: PythonReader): Row {
  const runs = Array.from({ length: 7 }, () => {
    const document = reader.open(text);
    const { longest } = stretches(readAll(document, reader));
    document.dispose();
    return longest;
  });
  return { group: 'python', name, value: median(runs), unit: 'ms', goal: longestStretch };
}

/** Reads a document and evaluates its program to its end; the number of its hints. */
function* readAll(document: PythonDocument, reader: PythonReader): Generator<void, number> {
  const root = yield* document.reading();
  const [read] = yield* readProgram([{ excerpt: wholeText(document.text), root }], reader);
  return read?.hints.length ?? 0;
}

/** Does work to its end: what it gives, and its longest part in milliseconds. */
function stretches<T>(work: Generator<void, T>): { readonly longest: number; readonly value: T } {
  let longest = 0;
  for (;;) {
    const start = performance.now();
    const step = work.next();
    longest = Math.max(longest, performance.now() - start);
    if (step.done === true) return { longest, value: step.value };
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
