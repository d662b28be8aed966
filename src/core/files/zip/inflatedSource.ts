import { Inflate } from 'fflate/browser';
import { phrase } from '../../issues/phrase';
import type { ByteSource } from '../byteSource';
import { badEntry, type ZipEntry } from './entries';

/** Compressed bytes are inflated so many at a time; what comes out is up to a thousand times as much. */
const pieceBytes = 2 ** 14;

/** The bytes of a deflated entry. They are inflated in order; to go back is to begin again. */
export class InflatedSource implements ByteSource {
  readonly size: number;
  #inflate = this.#newInflate();
  /** How much of the compressed bytes was taken in. */
  #taken = 0;
  /** What came out and may still be asked for, from `#from` on. */
  #parts: Uint8Array[] = [];
  #from = 0;
  #to = 0;

  constructor(
    private readonly compressed: ByteSource,
    private readonly entry: ZipEntry,
  ) {
    this.size = entry.size;
  }

  async read(start: number, end: number, into = new Uint8Array(end - start)): Promise<Uint8Array> {
    if (start < this.#from) this.#restart();
    while (this.#to < end) {
      await this.#inflateMore();
      this.#forget(start);
    }
    this.#forget(start);
    this.#copy(start, end, into);
    return into;
  }

  #newInflate(): Inflate {
    return new Inflate((part) => {
      this.#parts.push(part);
      this.#to += part.length;
    });
  }

  #restart(): void {
    this.#inflate = this.#newInflate();
    this.#parts = [];
    [this.#taken, this.#from, this.#to] = [0, 0, 0];
  }

  async #inflateMore(): Promise<void> {
    const { compressed, entry } = this;
    const end = Math.min(compressed.size, this.#taken + pieceBytes);
    const isLast = end === compressed.size;
    if (this.#taken === end) throw this.#broken();
    const piece = await compressed.read(this.#taken, end);
    this.#taken = end;
    try {
      this.#inflate.push(piece, isLast);
    } catch {
      throw this.#broken();
    }
    if (this.#to > entry.size || (isLast && this.#to !== entry.size)) throw this.#broken();
  }

  #broken() {
    const { name, headerAt } = this.entry;
    return badEntry(name, phrase('its compressed bytes are damaged, or not as long as they should be'), headerAt);
  }

  /** Drops the parts that end before `start`. */
  #forget(start: number): void {
    for (let [first] = this.#parts; first !== undefined && this.#from + first.length <= start; [first] = this.#parts) {
      this.#from += first.length;
      this.#parts.shift();
    }
  }

  #copy(start: number, end: number, into: Uint8Array): void {
    let from = this.#from;
    for (const part of this.#parts) {
      const [first, last] = [Math.max(start, from), Math.min(end, from + part.length)];
      if (first < last) into.set(part.subarray(first - from, last - from), first - start);
      from += part.length;
    }
  }
}
