import type { ByteSource } from './byteSource';
import { readExactly } from './byteSource';
import { fileProblem } from './fileProblem';
import { longestRow, pieceBytes } from './limits';

/** A window that moves over the bytes of a text file: what was not used yet, and more of it when asked. */
export class Pieces {
  /** The bytes in the window are `bytes[at]` to `bytes[end - 1]`; a byte that belongs to no number follows them. */
  bytes = new Uint8Array(2 * pieceBytes + 1);
  at = 0;
  end = 0;
  /** Where the bytes are in the file. */
  origin: number;
  #next: number;

  constructor(
    private readonly source: ByteSource,
    start = 0,
  ) {
    this.origin = start;
    this.#next = start;
  }

  /** Whether the window reaches to the end of the file. */
  get isLast(): boolean {
    return this.#next === this.source.size;
  }

  /** Where the window begins in the file. */
  get offset(): number {
    return this.origin + this.at;
  }

  /** Adds the next bytes of the file at the end of the window. */
  async more(): Promise<void> {
    const kept = this.end - this.at;
    if (kept > longestRow) throw fileProblem('files.long-row', { offset: this.offset, limit: longestRow });
    const to = Math.min(this.source.size, this.#next + pieceBytes);
    const piece = await readExactly(this.source, this.#next, to);
    const size = kept + piece.length + 1;
    const bytes = size > this.bytes.length ? new Uint8Array(2 * size) : this.bytes;
    bytes.set(this.bytes.subarray(this.at, this.end));
    bytes.set(piece, kept);
    bytes[kept + piece.length] = 0;
    this.origin = this.offset;
    [this.bytes, this.at, this.end, this.#next] = [bytes, 0, kept + piece.length, to];
  }
}
