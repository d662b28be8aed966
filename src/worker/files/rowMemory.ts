import type { Allocate } from '../../core/files/reusedMemory';
import { Arena } from '../../core/formula/kernels/arena';
import { bytesPerValue } from '../../core/formula/kernels/kernels';

/** Values that are in memory at once, at most, in rows of the usual width. What is never used takes no memory. */
const roomForRows = 2 ** 23;

type Room = Float64Array<ArrayBuffer>;

/** Rooms that no rows are read into: to make one takes as long as to read some ten megabytes of a file. */
const free: Room[] = [];

/** Memory that rows of files are read into, where kernels read them without copying, as far as it goes. */
export class RowMemory {
  #room: Room | undefined;
  #used = 0;

  readonly allocate: Allocate = (length) => {
    this.#room ??= free.pop() ?? Arena.for(roomForRows)?.take(roomForRows);
    const count = Math.ceil(length / bytesPerValue);
    if (this.#room === undefined || this.#used + count > this.#room.length) return new Uint8Array(length);
    const { buffer, byteOffset } = this.#room.subarray(this.#used);
    this.#used += count;
    return new Uint8Array(buffer, byteOffset, length);
  };

  /** Gives the memory to whoever needs some next: nothing may use what was allocated any more. */
  release(): void {
    if (this.#room !== undefined) free.push(this.#room);
    this.#room = undefined;
  }
}
