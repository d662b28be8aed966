import { fileProblem } from '../fileProblem';

const quote = 0x22;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;
const space = 0x20;

/**
 * Finds the fields of one record after the other in bytes of comma-separated values. Fields may be in double quotes, and
 * hold delimiters and line ends there; a quote within is doubled.
 *
 * Source: RFC 4180
 */
export class RecordScanner {
  /** Where the fields of the record begin and end, without their quotes; `count` of them are of this record. */
  starts = new Int32Array(16);
  ends = new Int32Array(16);
  count = 0;
  /** How many lines the record goes over. */
  lines = 0;

  constructor(private readonly delimiter: number) {}

  /**
   * Finds the fields of the record that begins at `start`; returns where the next one begins, or -1 where the record does
   * not end before `end`, and more bytes follow (`isLast` false).
   *
   * @param origin the offset of `bytes` in the file, for messages
   */
  scan(bytes: Uint8Array, start: number, end: number, isLast: boolean, origin: number): number {
    this.count = 0;
    this.lines = 1;
    let at = start;
    for (;;) {
      const isQuoted = bytes[at] === quote && at < end;
      const stop = isQuoted ? this.#quoted(bytes, at, end, isLast, origin) : this.#plain(bytes, at, end);
      if (stop === -1 || (stop === end && !isLast)) return -1;
      if (stop === end) return end;
      const byte = bytes[stop];
      at = stop + 1;
      if (byte === this.delimiter) continue;
      if (byte === lineFeed) return at;
      if (at === end && !isLast) return -1;
      return bytes[at] === lineFeed && at < end ? at + 1 : at;
    }
  }

  /** Adds the field at `start`; returns where it ends. */
  #plain(bytes: Uint8Array, start: number, end: number): number {
    const { delimiter } = this;
    let at = start;
    for (; at < end; at += 1) {
      const byte = bytes[at]!;
      if (byte === delimiter || byte === lineFeed || byte === carriageReturn) break;
    }
    this.#add(start, at);
    return at;
  }

  #quoted(bytes: Uint8Array, start: number, end: number, isLast: boolean, origin: number): number {
    let at = start + 1;
    for (; at < end; at += 1) {
      const byte = bytes[at];
      if (byte === lineFeed) this.lines += 1;
      if (byte !== quote) continue;
      if (bytes[at + 1] !== quote || at + 1 >= end) break;
      at += 1;
    }
    if (at >= end) {
      if (isLast) throw fileProblem('files.quote', { offset: origin + start });
      return -1;
    }
    this.#add(start + 1, at);
    at += 1;
    while (at < end && bytes[at] === space) at += 1;
    const byte = bytes[at];
    const isOver = at === end || byte === this.delimiter || byte === lineFeed || byte === carriageReturn;
    if (!isOver) throw fileProblem('files.quote', { offset: origin + start });
    return at;
  }

  #add(start: number, end: number): void {
    if (this.count === this.starts.length) {
      this.starts = grown(this.starts);
      this.ends = grown(this.ends);
    }
    this.starts[this.count] = start;
    this.ends[this.count] = end;
    this.count += 1;
  }
}

function grown(array: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(2 * array.length);
  larger.set(array);
  return larger;
}
