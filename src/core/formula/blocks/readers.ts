import type { Dims } from '../dims';
import type { BinaryKernel, TernaryKernel, UnaryKernel } from '../vocabulary/types';

/** How many values a block has: a few blocks of float64 fit into the first-level cache. */
export const blockLength = 2048;

/**
 * Gives one operand of a loop, block by block: after `read(start, count)` the values are in `array` from `offset` on.
 * `start` counts in the loop's own axes, in C order.
 */
export interface Reader {
  array: Float64Array;
  offset: number;
  read(start: number, count: number): void;
}

/** An array of the loop's own shape, read in place. */
export class ArrayReader implements Reader {
  offset = 0;
  constructor(readonly array: Float64Array) {}
  read(start: number): void {
    this.offset = start;
  }
}

export class ConstantReader implements Reader {
  readonly array: Float64Array;
  readonly offset = 0;
  constructor(value: number, length: number) {
    this.array = new Float64Array(Math.min(length, blockLength)).fill(value);
  }
  read(): void {
    // The block holds the value already.
  }
}

/** An array that is stretched along some axes of the loop, as NumPy broadcasts it. */
export class BroadcastReader implements Reader {
  readonly array: Float64Array;
  readonly offset = 0;
  private readonly sizes: number[];
  private readonly strides: number[];

  constructor(
    private readonly source: Float64Array,
    dims: Dims,
    loop: Dims,
    length: number,
  ) {
    this.array = new Float64Array(Math.min(length, blockLength));
    this.sizes = loop.map((dim) => dim.size);
    this.strides = broadcastStrides(dims, loop);
  }

  read(start: number, count: number): void {
    const { array, source, sizes, strides } = this;
    const lastSize = sizes[sizes.length - 1] ?? 1;
    const lastStride = strides[strides.length - 1] ?? 0;
    let written = 0;
    let column = start % lastSize;
    let row = (start - column) / lastSize;
    while (written < count) {
      const base = this.rowOffset(row);
      const run = Math.min(lastSize - column, count - written);
      if (lastStride === 0) {
        const value = source[base]!;
        for (let i = 0; i < run; i += 1) array[written + i] = value;
      } else {
        for (let i = 0; i < run; i += 1) array[written + i] = source[base + column + i]!;
      }
      written += run;
      column = 0;
      row += 1;
    }
  }

  private rowOffset(row: number): number {
    let rest = row;
    let offset = 0;
    for (let axis = this.sizes.length - 2; axis >= 0; axis -= 1) {
      const size = this.sizes[axis]!;
      const index = rest % size;
      offset += index * this.strides[axis]!;
      rest = (rest - index) / size;
    }
    return offset;
  }
}

/** Strides, in values, with which an array of `dims` is read along the loop's axes; 0 where it is stretched. */
function broadcastStrides(dims: Dims, loop: Dims): number[] {
  const strides = new Array<number>(loop.length).fill(0);
  let stride = 1;
  for (let axis = dims.length - 1; axis >= 0; axis -= 1) {
    const { size } = dims[axis]!;
    if (size !== 1) strides[axis + loop.length - dims.length] = stride;
    stride *= size;
  }
  return strides;
}

/** A function of one to three operands, computed block by block into its own buffer, once for each block. */
export class FunctionReader implements Reader {
  array: Float64Array;
  readonly offset = 0;
  private done = -1;

  constructor(
    private readonly kernel: KernelOf,
    private readonly rounds: boolean,
    length: number,
  ) {
    this.array = new Float64Array(Math.min(length, blockLength));
  }

  read(start: number, count: number): void {
    if (this.done === start) return;
    this.done = start;
    this.compute(start, count, this.array);
  }

  /** Computes a block into `out` instead of the own buffer. */
  compute(start: number, count: number, out: Float64Array): void {
    const { kernel } = this;
    const { a } = kernel;
    a.read(start, count);
    switch (kernel.arity) {
      case 1:
        kernel.run(out, a.array, a.offset, count);
        break;
      case 2: {
        const { b } = kernel;
        b.read(start, count);
        kernel.run(out, a.array, a.offset, b.array, b.offset, count);
        break;
      }
      case 3: {
        const { b, c } = kernel;
        b.read(start, count);
        c.read(start, count);
        kernel.run(out, a.array, a.offset, b.array, b.offset, c.array, c.offset, count);
        break;
      }
    }
    if (this.rounds) roundToFloat32(out, count);
  }
}

export type KernelOf =
  | { readonly arity: 1; readonly run: UnaryKernel; readonly a: Reader }
  | { readonly arity: 2; readonly run: BinaryKernel; readonly a: Reader; readonly b: Reader }
  | { readonly arity: 3; readonly run: TernaryKernel; readonly a: Reader; readonly b: Reader; readonly c: Reader };

/** Rounds the first `count` values to float32, in place. */
export function roundToFloat32(values: Float64Array, count: number): void {
  for (let i = 0; i < count; i += 1) values[i] = Math.fround(values[i]!);
}
