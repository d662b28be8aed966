import type { NDArray, Shape } from '../../array/ndarray';
import { ndarray, sizeOf } from '../../array/ndarray';
import type { ByteSource } from '../byteSource';
import { noMember, type DataFile, type Member, type RowReader } from '../dataFile';
import { fileProblem } from '../fileProblem';
import { Pieces } from '../pieces';
import { textOf } from '../utf8';
import { flatten, isNumeric, nestedShape } from './flatten';
import { parseLine, valueAt } from './parseLine';

const lineFeed = 0x0a;

/**
 * A .jsonl file: a row on each line, whose numbers and lists of numbers are members under their keys. A line that is a
 * number or a list has one member without a name.
 */
export async function openJsonLines(source: ByteSource): Promise<DataFile> {
  const first = await new Lines(source).next();
  if (first === undefined) throw fileProblem('files.empty', { offset: 0 });
  const isKeyed = typeof first.value === 'object' && first.value !== null && !Array.isArray(first.value);
  const keys = isKeyed ? Object.keys(first.value) : [''];
  const members = keys
    .filter((key) => isNumeric(valueAt(first.value, key)))
    .map((key): Member => ({ name: key, shape: [null, ...nestedShape(valueAt(first.value, key))], dtype: 'float64' }));
  return {
    members,
    refused: [],
    rows: (picks) => {
      const picked = picks.map(([name]) => {
        const member = members.find((each) => each.name === name);
        if (member === undefined) throw noMember(name, members);
        return { key: name, shape: nestedShape(valueAt(first.value, name)) };
      });
      return Promise.resolve(new JsonRows(source, picked));
    },
  };
}

interface Picked {
  readonly key: string;
  /** Of one row. */
  readonly shape: Shape;
}

class JsonRows implements RowReader {
  readonly rows = undefined;
  readonly issues = [];
  readonly width: number;
  readonly #lines: Lines;

  constructor(
    source: ByteSource,
    private readonly picked: readonly Picked[],
  ) {
    this.width = Math.max(...picked.map(({ shape }) => sizeOf(shape)));
    this.#lines = new Lines(source);
  }

  async next(rows: number): Promise<readonly NDArray[]> {
    const data = this.picked.map(({ shape }) => new Float64Array(rows * sizeOf(shape)));
    let row = 0;
    for (; row < rows; row += 1) {
      // Waiting for a line that is there already takes longer than reading it.
      const line = this.#lines.here() ?? (await this.#lines.next());
      if (line === undefined) break;
      this.picked.forEach(({ key, shape }, index) => {
        const target = data[index] ?? new Float64Array(0);
        const end = flatten(valueAt(line.value, key), shape, target, row * sizeOf(shape));
        if (end === -1) throw badRow(line, key, shape);
      });
    }
    return this.picked.map(({ shape }, index) => {
      const values = data[index] ?? new Float64Array(0);
      return ndarray(values.subarray(0, row * sizeOf(shape)), [row, ...shape]);
    });
  }
}

function badRow({ number: line, offset, value }: Line, key: string, shape: Shape) {
  const isMissing = valueAt(value, key) === undefined || valueAt(value, key) === null;
  if (isMissing) return fileProblem('files.missing-value', { line, offset, column: key });
  const expected = shape.length === 0 ? '()' : `(${shape.join(', ')})`;
  return fileProblem('files.json-row', { line, offset, key, expected });
}

interface Line {
  readonly value: unknown;
  /** Counted from 1. */
  readonly number: number;
  /** Where it begins in the file, in bytes. */
  readonly offset: number;
}

/** The lines of a file that are not blank, as the values that they stand for. */
class Lines {
  readonly #pieces: Pieces;
  #number = 0;

  constructor(source: ByteSource) {
    this.#pieces = new Pieces(source);
  }

  /** Undefined at the end of the file. */
  async next(): Promise<Line | undefined> {
    const pieces = this.#pieces;
    for (;;) {
      const line = this.here();
      if (line !== undefined) return line;
      if (pieces.isLast) return undefined;
      await pieces.more();
    }
  }

  /** Undefined where more of the file is to be read first, too. */
  here(): Line | undefined {
    for (;;) {
      const { offset } = this.#pieces;
      const text = this.#text();
      if (text === undefined) return undefined;
      this.#number += 1;
      if (text.trim() === '') continue;
      const value = parseLine(text);
      if (value === undefined) throw fileProblem('files.json-line', { line: this.#number, offset });
      return { value, number: this.#number, offset };
    }
  }

  /** The next line, where the window holds all of it. */
  #text(): string | undefined {
    const { bytes, at, end, isLast } = this.#pieces;
    const found = bytes.indexOf(lineFeed, at);
    const isWhole = found !== -1 && found < end;
    if (!isWhole && (!isLast || at === end)) return undefined;
    const stop = isWhole ? found : end;
    this.#pieces.at = isWhole ? stop + 1 : stop;
    return textOf(bytes.subarray(at, stop));
  }
}
