import type { BlockMemory } from '../kernels/blockMemory';
import { blockLength } from './readers';
import type { Reader } from './readers';

/** True when an array is read along a loop over and over again, in order: its axes are the last ones, others stretch it. */
export function isCycle(strides: readonly number[], sizes: readonly number[]): boolean {
  let length = 1;
  let axis = sizes.length - 1;
  for (; axis >= 0 && (strides[axis] === length || sizes[axis] === 1); axis -= 1) length *= sizes[axis] ?? 1;
  for (; axis >= 0 && strides[axis] === 0; axis -= 1);
  return axis < 0 && length <= blockLength;
}

/** An array that repeats for every row of a loop, as the values for each class do: written out once, then copied. */
export class CycleReader implements Reader {
  readonly offset: number;
  readonly step = 2;
  private readonly cycle: number;
  /** The array over and over again: a block of it can begin anywhere in the first one. */
  private readonly written: Float64Array;
  /** What the block holds: so many values from this place of the cycle on. */
  private held = { phase: 0, count: 0 };

  constructor(
    array: Float64Array,
    private readonly memory: BlockMemory,
    length: number,
  ) {
    const count = Math.min(length, blockLength);
    this.cycle = array.length;
    this.offset = memory.take(count);
    this.written = new Float64Array(count + array.length);
    for (let at = 0; at < this.written.length; at += 1) this.written[at] = array[at % array.length]!;
  }

  read(start: number, count: number): void {
    const phase = start % this.cycle;
    if (phase === this.held.phase && count <= this.held.count) return;
    this.held = { phase, count };
    this.memory.copyIn(this.offset, this.written, phase, count);
  }
}
