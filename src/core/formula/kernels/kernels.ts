import { kernelsInBase64 } from 'virtual:kernels';
import { instantiate, once } from '../../webAssembly/instantiate';
import { BlockMemory } from './blockMemory';

/** A loop in WebAssembly; addresses and steps are in bytes, counts in values (assembly/index.ts). */
export type Kernel = (...numbers: readonly number[]) => number | undefined;

/** Compiled loops, and the memory that they work on. */
export interface Kernels {
  readonly memory: BlockMemory;
  /** The kernel of a name; undefined when the loop is written in JavaScript only. */
  readonly find: (name: string) => Kernel | undefined;
}

export const bytesPerValue = Float64Array.BYTES_PER_ELEMENT;

const bytesPerPage = 65_536;

/** Everything in JavaScript: where there is no WebAssembly with SIMD. */
export function withoutKernels(): Kernels {
  const enlarge = (length: number, old: Float64Array): Float64Array => {
    const array = new Float64Array(Math.max(length, 2 * old.length));
    array.set(old);
    return array;
  };
  return { memory: new BlockMemory(enlarge), find: () => undefined };
}

/** The compiled kernels, or `withoutKernels()` where they do not run. */
export function instantiateKernels(): Kernels {
  const module = instantiateModule();
  if (module === undefined) return withoutKernels();
  return { memory: new BlockMemory(module.enlarge, module.start), find: module.find };
}

/** Compiled kernels with a memory of their own, in which nothing has a place yet. */
export interface KernelModule extends Pick<Kernels, 'find'> {
  /** The offset from which on the memory is free; even. */
  readonly start: number;
  /** The memory, of at least so many values. Arrays that lay in a smaller one are empty afterwards. */
  readonly enlarge: (length: number) => Float64Array<ArrayBuffer>;
}

/** Kernels with a memory of their own; undefined where they do not run. */
export function instantiateModule(): KernelModule | undefined {
  const exports = instantiate(kernelsInBase64);
  if (exports === undefined) return undefined;
  const memory = exports.memory as WebAssembly.Memory;
  const freeMemory = exports.freeMemory as () => number;
  return {
    find: (name) => exports[name] as Kernel | undefined,
    start: 2 * Math.ceil(freeMemory() / (2 * bytesPerValue)),
    enlarge: (length) => {
      const missing = length * bytesPerValue - memory.buffer.byteLength;
      if (missing > 0) memory.grow(Math.ceil(missing / bytesPerPage));
      return new Float64Array(memory.buffer);
    },
  };
}

/** The kernels of all evaluators, made when the first one needs them: only one formula is evaluated at a time. */
export const sharedKernels = once(instantiateKernels);
