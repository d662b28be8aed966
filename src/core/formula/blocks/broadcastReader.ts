import type { Dims } from '../dims';
import type { BlockMemory } from '../kernels/blockMemory';
import type { Kernels } from '../kernels/kernels';
import { CycleReader, isCycle } from './cycleReader';
import { blockLength, RunReader } from './readers';
import type { Reader } from './readers';

/** Reads an array of `dims` that is stretched along some axes of a loop of `length` values, as NumPy broadcasts it. */
export function broadcastReader(array: Float64Array, dims: Dims, loop: Dims, length: number, kernels: Kernels): Reader {
  const strides = broadcastStrides(dims, loop);
  const sizes = loop.map((dim) => dim.size);
  const run = runLength(strides, sizes);
  const repeat = kernels.find('repeat');
  if (isCycle(strides, sizes)) return new CycleReader(array, kernels.memory, length);
  return run !== undefined && repeat !== undefined
    ? new RunReader(array, run, repeat, kernels, length)
    : new BroadcastReader(array, sizes, strides, kernels.memory, length);
}

class BroadcastReader implements Reader {
  readonly offset: number;
  readonly step = 2;

  constructor(
    private readonly source: Float64Array,
    private readonly sizes: readonly number[],
    private readonly strides: readonly number[],
    private readonly memory: BlockMemory,
    length: number,
  ) {
    this.offset = memory.take(Math.min(length, blockLength));
  }

  read(start: number, count: number): void {
    const { source, sizes, strides, offset } = this;
    const { values } = this.memory;
    const lastSize = sizes[sizes.length - 1] ?? 1;
    const lastStride = strides[strides.length - 1] ?? 0;
    const end = offset + count;
    let written = offset;
    let column = start % lastSize;
    let row = (start - column) / lastSize;
    while (written < end) {
      const base = this.rowOffset(row);
      const run = Math.min(lastSize - column, end - written);
      if (lastStride === 0) {
        const value = source[base]!;
        for (let i = 0; i < run; i += 1) values[written + i] = value;
      } else {
        for (let i = 0; i < run; i += 1) values[written + i] = source[base + column + i]!;
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

/** How many values of the loop each value of the array stands for; undefined unless only last axes are stretched. */
function runLength(strides: readonly number[], sizes: readonly number[]): number | undefined {
  let run = 1;
  let stride = 0;
  for (let axis = sizes.length - 1; axis >= 0; axis -= 1) {
    const size = sizes[axis]!;
    if (size === 1) continue;
    if (stride === 0 && strides[axis] === 0) run *= size;
    else if (strides[axis] === Math.max(stride, 1)) stride = Math.max(stride, 1) * size;
    else return undefined;
  }
  return run;
}
