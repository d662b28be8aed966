import { BlockMemory } from './blockMemory';
import { bytesPerValue, instantiateModule, sharedKernels } from './kernels';
import type { Kernels } from './kernels';

/** Room for the blocks of a formula beside the arrays, in values. What is never used of it takes no memory. */
const roomForBlocks = 2 ** 19;

/** Arrays begin where a line of the processor's cache does. */
const valuesPerLine = 64 / bytesPerValue;

const kernelsByMemory = new WeakMap<ArrayBufferLike, Kernels>();

/**
 * Kernels whose memory holds arrays: what is computed on these is read where they lie, and nothing is copied. The memory
 * never grows, as views of it would be empty then, and goes when nothing refers to an array in it any more.
 */
export class Arena {
  #used = 0;

  /** @param room where the arrays are */
  private constructor(private readonly room: Float64Array<ArrayBuffer>) {}

  /**
   * An arena for arrays of so many values in all; undefined where kernels do not run, or there is no such memory.
   *
   * @param blocks the values that the blocks of a formula may have, for tests
   */
  static for(values: number, blocks = roomForBlocks): Arena | undefined {
    try {
      const module = instantiateModule();
      if (module === undefined) return undefined;
      const start = toLine(module.start + blocks);
      const memory = module.enlarge(start + values);
      const blockMemory = new BlockMemory(() => memory, module.start, start);
      kernelsByMemory.set(memory.buffer, { memory: blockMemory, find: module.find });
      return new Arena(memory.subarray(start, start + values));
    } catch (error) {
      if (error instanceof RangeError) return undefined;
      throw error;
    }
  }

  /** An array of `length` values of any content; undefined when there is no room for it. */
  take(length: number): Float64Array<ArrayBuffer> | undefined {
    const from = this.#used;
    if (from + length > this.room.length) return undefined;
    this.#used = toLine(from + length);
    return this.room.subarray(from, from + length);
  }
}

const toLine = (offset: number): number => Math.ceil(offset / valuesPerLine) * valuesPerLine;

/** The kernels in whose memory most of some arrays' values lie; those that all share where there are none. */
export function kernelsFor(arrays: readonly Float64Array[]): Kernels {
  let [found, most] = [undefined as Kernels | undefined, 0];
  for (const { buffer, length } of arrays) {
    const kernels = length > most ? kernelsByMemory.get(buffer) : undefined;
    if (kernels !== undefined) [found, most] = [kernels, length];
  }
  return found ?? sharedKernels();
}
