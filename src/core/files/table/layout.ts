import { toBytes } from '../../text/toBytes';
import type { ByteSource } from '../byteSource';
import { readExactly } from '../byteSource';
import { fileProblem } from '../fileProblem';
import { pieceBytes } from '../limits';
import { textOf } from '../utf8';
import { CellReader, isCommaNumber } from './cell';
import { RecordScanner } from './records';

/** How a table is laid out. */
export interface TableLayout {
  /** The byte between two fields. */
  readonly delimiter: number;
  /** From the header; without one their numbers, from 1. */
  readonly columns: readonly string[];
  readonly hasHeader: boolean;
  /** Where the first record is, after a byte order mark. */
  readonly start: number;
  readonly hasDecimalCommas: boolean;
}

const tab = 0x09;
const lineFeed = 0x0a;
const quote = 0x22;
const delimiters = [0x2c, 0x3b, tab];
/** So many rows are looked at. */
const seenRows = 20;

/** Reads how a table is laid out from its first rows. The delimiter of .csv files is whichever the first row has most of. */
export async function readLayout(source: ByteSource, kind: 'csv' | 'tsv'): Promise<TableLayout> {
  const end = Math.min(source.size, pieceBytes);
  const bytes = await readExactly(source, 0, end);
  const start = afterMark(bytes);
  const isLast = end === source.size;
  const [delimiter = tab] = kind === 'tsv' ? [tab] : byCount(bytes, start);
  const rows = firstRows(bytes, start, isLast, delimiter);
  const [first] = rows;
  if (first === undefined) throw fileProblem('files.empty', { offset: start });
  const hasHeader = !first.every((text) => isNumber(text) || isCommaNumber(text));
  const columns = first.map((text, index) => (hasHeader ? text.trim() : String(index + 1)));
  return { delimiter, columns, hasHeader, start, hasDecimalCommas: rows.some((row) => row.some(isCommaNumber)) };
}

function afterMark(bytes: Uint8Array): number {
  const [first, second, third] = bytes;
  const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  if (isUtf16) throw fileProblem('files.encoding', { offset: 0 });
  return first === 0xef && second === 0xbb && third === 0xbf ? 3 : 0;
}

/** The delimiters, the one that stands most often in the first row, outside quotes, first. */
function byCount(bytes: Uint8Array, start: number): number[] {
  const counts = new Map(delimiters.map((delimiter) => [delimiter, 0]));
  let isQuoted = false;
  for (let at = start; at < bytes.length; at += 1) {
    const byte = bytes[at]!;
    if (byte === quote) isQuoted = !isQuoted;
    if (isQuoted) continue;
    if (byte === lineFeed && at > start) break;
    const count = counts.get(byte);
    if (count !== undefined) counts.set(byte, count + 1);
  }
  return [...delimiters].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
}

function firstRows(bytes: Uint8Array, start: number, isLast: boolean, delimiter: number): string[][] {
  const scanner = new RecordScanner(delimiter);
  const rows: string[][] = [];
  let at = start;
  while (at < bytes.length && rows.length < seenRows) {
    const next = scanner.scan(bytes, at, bytes.length, isLast, 0);
    if (next === -1) break;
    at = next;
    const fields = Array.from({ length: scanner.count }, (_, index) =>
      textOf(bytes.subarray(scanner.starts[index], scanner.ends[index])).replaceAll('""', '"'),
    );
    if (fields.length > 1 || fields[0] !== '') rows.push(fields);
  }
  return rows;
}

function isNumber(text: string): boolean {
  return new CellReader(false).read(toBytes(text), 0, text.length, new Float64Array(1), 0);
}
