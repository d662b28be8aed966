import type { ByteSource } from './byteSource';
import { readExactly } from './byteSource';
import { ReusedMemory } from './reusedMemory';
import type { Allocate } from './reusedMemory';

/** Bytes that are computed on, those after them that are looked at already, and those that are being read. */
const inUse = 3;

interface Reading {
  readonly end: number;
  readonly bytes: Promise<Uint8Array>;
}

/** Reads a source in order into memory that is used again. While bytes are used, as many after them are being read. */
export class ReadAhead {
  readonly #memory: ReusedMemory;
  #ahead: Reading | undefined;

  /**
   * @param at where it begins
   * @param end nothing from there on is read
   * @param allocate gives the memory
   */
  constructor(
    private readonly source: ByteSource,
    private at: number,
    private readonly end: number,
    allocate?: Allocate,
  ) {
    this.#memory = new ReusedMemory(inUse, allocate);
  }

  /** The next bytes, as many as asked for. They are valid until this was called twice more. */
  async next(length: number): Promise<Uint8Array> {
    const end = this.at + length;
    const ahead = this.#ahead;
    // A source is not asked for anything while it reads.
    if (ahead !== undefined && ahead.end !== end) await ahead.bytes.catch(() => undefined);
    const bytes = await (ahead?.end === end ? ahead.bytes : this.#read(this.at, end));
    this.at = end;
    this.#ahead = this.#begin(end, Math.min(this.end, end + length));
    return bytes;
  }

  #begin(start: number, end: number): Reading | undefined {
    if (start >= end) return undefined;
    const bytes = this.#read(start, end);
    // Whoever asks for these bytes is told; nobody may.
    bytes.catch(() => undefined);
    return { end, bytes };
  }

  #read(start: number, end: number): Promise<Uint8Array> {
    return readExactly(this.source, start, end, this.#memory.take(end - start));
  }
}
