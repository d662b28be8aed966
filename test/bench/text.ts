import { readArray } from '../../src/core/text/readArray';
import { scanText } from '../../src/core/text/scanText';
import { randomNumbers } from './randomInputs';
import { sizeText } from './row';
import type { Row } from './row';
import { scanningRows } from './scanning';
import { race, ratio } from './timing';

const columns = 10;
const counts = [1e3, 1e4, 1e5, 1e6];

/** How numbers are written: as people round them, and as `repr` prints them in full. */
const digits: Readonly<Record<string, (value: number) => string>> = {
  '4 decimals': (value) => String(Math.round(value * 1e4) / 1e4),
  '16 to 17 digits': String,
};

type Rows = readonly (readonly string[])[];

const nested = (rows: Rows, open: string, close: string, comma: string, line: string): string =>
  open + rows.map((row) => open + row.join(comma) + close).join(line) + close;

/** Texts of every form, written from the same rows of numbers. */
const writers: Readonly<Record<string, (rows: Rows) => string>> = {
  'JSON list': (rows) => nested(rows, '[', ']', ', ', ', '),
  'Python list over lines, with comments': (rows) => nested(rows, '[', ']', ', ', ', # row\n  '),
  'Python tuples': (rows) => nested(rows, '(', ')', ', ', ', '),
  'np.array(..., dtype)': (rows) => `np.array(${nested(rows, '[', ']', ', ', ',\n ')}, dtype='float32')`,
  'NumPy 2 scalars': (rows) =>
    nested(
      rows.map((row) => row.map((value) => `np.float64(${value})`)),
      '[',
      ']',
      ', ',
      ', ',
    ),
  'printed NumPy': (rows) => nested(rows, '[', ']', ' ', '\n '),
  'printed TensorFlow': (rows) =>
    `tf.Tensor(\n${nested(rows, '[', ']', ' ', '\n ')}, shape=(${String(rows.length)}, ${String(columns)}), dtype=float32)`,
  'printed PyTorch': (rows) => `tensor(${nested(rows, '[', ']', ', ', ',\n        ')}, device='cuda:0')`,
  'printed JAX': (rows) => `Array(${nested(rows, '[', ']', ', ', ',\n       ')}, dtype=float32)`,
  'full-width punctuation': (rows) => nested(rows, '\u3010', '\u3011', '\uff0c', '\uff0c'),
  booleans: (rows) =>
    nested(
      rows.map((row) => row.map((value) => (Number(value) > 0.16 ? 'True' : 'False'))),
      '[',
      ']',
      ', ',
      ', ',
    ),
};

/** The forms that are to be read twice as fast as JSON.parse and flattening; the others come close to it. */
const fastForms: ReadonlySet<string> = new Set([
  'JSON list',
  'Python list over lines, with comments',
  'Python tuples',
  'np.array(..., dtype)',
  'printed NumPy',
]);

/** Reading against JSON.parse and flattening, both warm; scanning in MB/s. */
export function rows(): Row[] {
  // Scanning first: its first time is to be the first of all.
  const scans = scanningRows();
  for (const kind of Object.keys(digits)) warmUp(kind);
  const readings = counts.flatMap((count) => Object.keys(digits).flatMap((kind) => reading(count, kind)));
  // Last, since engines forget what they knew of a loop that is used in another way.
  return [...scans, ...readings, ...Object.keys(digits).flatMap(fallback)];
}

/** Numbers in the texts that reading is warmed up on, and milliseconds for each form. */
const warmUpCount = 1e4;
const warmUpTime = 200;

/** Reads every form for a while: JSON.parse is compiled from the start, and a busy machine compiles late. */
function warmUp(kind: string): void {
  const table = tableOf(warmUpCount, kind);
  for (const writer of Object.values(writers)) {
    const text = writer(table);
    const start = performance.now();
    while (performance.now() - start < warmUpTime) readWhole(text);
  }
}

/** Rows of random numbers as texts; a third of a number has digits to the last one. */
function tableOf(count: number, kind: string): Rows {
  const write = digits[kind]!;
  const values = Array.from(randomNumbers(count, 7), (value) => write(value / 3));
  return Array.from({ length: count / columns }, (_, row) => values.slice(row * columns, (row + 1) * columns));
}

/** How many times as fast as `JSON.parse` plus flattening a text is scanned and read. */
function reading(count: number, kind: string): Row[] {
  const table = tableOf(count, kind);
  const json = nested(table, '[', ']', ', ', ', ');
  const booleans = nested(
    table.map((row) => row.map((value) => String(Number(value) > 0.16))),
    '[',
    ']',
    ', ',
    ', ',
  );
  return Object.entries(writers).map(([form, writer]) => {
    const text = writer(table);
    const same = form === 'booleans' ? booleans : json;
    assertRead(form, text, count);
    const times = race(
      { json: () => flatten(same, count), read: () => readWhole(text) },
      { rounds: count >= 1e6 ? 7 : 9 },
    );
    return {
      group: 'reading',
      name: `${form}, ${kind}, ${sizeText(count)}: speed / JSON.parse and flatten`,
      value: ratio(times.json, times.read),
      unit: 'x',
      goal: { atLeast: fastForms.has(form) ? 2 : 0.7 },
    };
  });
}

/** The same without WebAssembly. */
function fallback(kind: string): Row[] {
  const table = tableOf(warmUpCount, kind);
  const json = nested(table, '[', ']', ', ', ', ');
  return [...fastForms].map((form) => {
    const text = writers[form]!(table);
    const times = race(
      { json: () => flatten(json, warmUpCount), read: () => readWhole(text, Infinity) },
      { rounds: 9 },
    );
    return {
      group: 'reading in JavaScript',
      name: `${form}, ${kind}, 1e4: speed / JSON.parse and flatten`,
      value: ratio(times.json, times.read),
      unit: 'x',
      goal: { atLeast: 0.7 },
    };
  });
}

function flatten(json: string, count: number): Float64Array {
  const data = new Float64Array(count);
  let at = 0;
  for (const row of JSON.parse(json) as number[][]) for (const value of row) data[at++] = value;
  return data;
}

/** Reads with the help of WebAssembly from so many bytes on; by default where that pays. */
function readWhole(text: string, compiledFrom?: number): Float64Array | undefined {
  const options = compiledFrom === undefined ? {} : { compiledFrom };
  const index = scanText(text, options);
  const found = index.arrays[0];
  return found && readArray(text, found, { ...options, bytes: index.bytesOf(found) }).value?.data;
}

/** A race of something that fails would tell nothing. */
function assertRead(form: string, text: string, count: number): void {
  if (readWhole(text)?.length !== count) throw new Error(`${form}: not read`);
}
