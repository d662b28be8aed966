import type { NDArray } from '../core/array/ndarray';
import { mapDeep } from '../protocol/mapDeep';
import type { HeldArray } from '../protocol/work';
import { PlacedArrays } from './placedArrays';

/** The arrays that the host has sent: tasks after each other work on the same numbers. */
export class HeldArrays {
  readonly #arrays = new Map<number, NDArray>();
  readonly #buffers = new Set<ArrayBufferLike>();
  readonly #placed = new PlacedArrays();

  hold(id: number, given: NDArray): void {
    const array = this.#placed.place(given);
    this.#arrays.set(id, array);
    this.#buffers.add(array.data.buffer);
  }

  drop(id: number): void {
    const array = this.#arrays.get(id);
    if (array !== undefined) this.#buffers.delete(array.data.buffer);
    this.#arrays.delete(id);
    if (this.#arrays.size === 0) this.#placed.leave();
  }

  /** An input with its arrays in it. Throws for an array that is not there. */
  restore(input: unknown): unknown {
    return mapDeep(input, (value) => (isHeldArray(value) ? this.#get(value.heldArray) : undefined));
  }

  /**
   * An output made ready for the host: typed arrays that have their memory to themselves move there, others are copied
   * before.
   */
  release(output: unknown): { readonly output: unknown; readonly transfer: readonly ArrayBuffer[] } {
    const moved = new Map<ArrayBufferView, ArrayBufferView>();
    const transfer = new Set<ArrayBuffer>();
    const released = mapDeep(output, (value) => {
      if (!ArrayBuffer.isView(value)) return undefined;
      const known = moved.get(value);
      if (known !== undefined) return known;
      const own = this.#isMovable(value) ? value : copyOf(value);
      moved.set(value, own);
      if (own.buffer instanceof ArrayBuffer) transfer.add(own.buffer);
      return own;
    });
    return { output: released, transfer: [...transfer] };
  }

  #get(id: number): NDArray {
    const array = this.#arrays.get(id);
    if (array === undefined) throw new Error(`array ${String(id)} is not held`);
    return array;
  }

  #isMovable({ buffer, byteLength }: ArrayBufferView): boolean {
    return buffer instanceof ArrayBuffer && byteLength === buffer.byteLength && !this.#buffers.has(buffer);
  }
}

function copyOf(view: ArrayBufferView): ArrayBufferView {
  const bytes = new Uint8Array(view.buffer, view.byteOffset, view.byteLength).slice();
  return view instanceof Float64Array
    ? new Float64Array(bytes.buffer)
    : view instanceof Uint32Array
      ? new Uint32Array(bytes.buffer)
      : bytes;
}

function isHeldArray(value: object): value is HeldArray {
  return 'heldArray' in value && typeof value.heldArray === 'number';
}
