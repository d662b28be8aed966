import type { NDArray } from '../core/array/ndarray';
import { Arena } from '../core/formula/kernels/arena';

/** Copying fewer values, block by block, costs less than a place for them. */
const fewest = 2 ** 14;

/** As many arrays of the first one's length have a place beside it: a pair, a weight, and the same after an edit. */
const together = 6;

/**
 * Moves arrays to where kernels read them without copying, those of one request beside each other. The memory goes with
 * the last array in it.
 */
export class PlacedArrays {
  #arena: Arena | undefined;

  /** The same array in the memory of kernels; itself where it is short, or there is no such memory. */
  place(array: NDArray): NDArray {
    const { data } = array;
    if (data.length < fewest) return array;
    const place = this.#arena?.take(data.length) ?? this.#takeAnew(data.length);
    if (place === undefined) return array;
    place.set(data);
    return { ...array, data: place };
  }

  /** Lets go of the memory: arrays that are placed from now on are elsewhere. */
  leave(): void {
    this.#arena = undefined;
  }

  #takeAnew(length: number): Float64Array | undefined {
    this.#arena = Arena.for(together * length);
    return this.#arena?.take(length);
  }
}
