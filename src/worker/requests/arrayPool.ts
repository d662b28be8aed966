import type { NDArray } from '../../core/array/ndarray';

/** Arrays that were read, and those made of them, by their numbers: an array that the host has does not travel again. */
export class ArrayPool {
  readonly #made: NDArray[] = [];

  constructor(private readonly read: readonly NDArray[]) {}

  /** Those that were made, in the order of their numbers, which go on after those read. */
  get made(): readonly NDArray[] {
    return this.#made;
  }

  numberOf(array: NDArray): number {
    const known = this.read.indexOf(array);
    if (known !== -1) return known;
    if (!this.#made.includes(array)) this.#made.push(array);
    return this.read.length + this.#made.indexOf(array);
  }
}
