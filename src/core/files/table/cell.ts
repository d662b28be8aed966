import { NumberReader } from '../../text/read/numberReader';
import { textOf } from '../utf8';

const comma = 0x2c;
const dot = 0x2e;
const space = 0x20;
const tab = 0x09;

/** Longer cells are no numbers. */
const longestNumber = 400;

const words: ReadonlyMap<string, number> = new Map([
  ['true', 1],
  ['false', 0],
  ['nan', NaN],
  ['+nan', NaN],
  ['-nan', NaN],
  ['inf', Infinity],
  ['+inf', Infinity],
  ['-inf', -Infinity],
  ['infinity', Infinity],
  ['+infinity', Infinity],
  ['-infinity', -Infinity],
]);

/** Reads the cells of a table: numbers as Python and NumPy write them, booleans, nan and inf. */
export class CellReader {
  readonly #numbers = new NumberReader();
  readonly #scratch = new Uint8Array(longestNumber + 1);

  /** @param decimalComma whether 0,5 is read as 0.5 */
  constructor(private readonly decimalComma: boolean) {}

  /** Reads the number from `start` to `end` into `target[index]`; false where there is none. */
  read(bytes: Uint8Array, start: number, end: number, target: Float64Array, index: number): boolean {
    let [from, to] = [start, end];
    while (from < to && (bytes[from] === space || bytes[from] === tab)) from += 1;
    while (to > from && (bytes[to - 1] === space || bytes[to - 1] === tab)) to -= 1;
    if (from === to || to - from > longestNumber) return false;
    const stop = this.decimalComma
      ? this.#readComma(bytes, from, to, target, index)
      : this.#numbers.read(bytes, from, target, index);
    if (stop === to) return true;
    const word = words.get(textOf(bytes.subarray(from, to)).toLowerCase());
    if (word === undefined) return false;
    target[index] = word;
    return true;
  }

  #readComma(bytes: Uint8Array, from: number, to: number, target: Float64Array, index: number): number {
    const scratch = this.#scratch;
    const length = to - from;
    for (let at = 0; at < length; at += 1) {
      const byte = bytes[from + at]!;
      // 1.234,5 may be one number or another: with decimal commas a point belongs to no number.
      scratch[at] = byte === comma ? dot : byte === dot ? comma : byte;
    }
    scratch[length] = 0;
    return from + this.#numbers.read(scratch, 0, target, index);
  }
}

/** A number with a comma where others have a point. */
export const isCommaNumber = (text: string): boolean => /^\s*[+-]?\d+,\d+(?:[eE][+-]?\d+)?\s*$/.test(text);
