import { bytesPerValue } from '../kernels/kernels';
import type { Kernel, Kernels } from '../kernels/kernels';
import type { BlockMemory } from '../kernels/blockMemory';

/** How many values a block has: a few blocks of float64 fit into the first-level cache. */
export const blockLength = 2048;

/**
 * Gives one operand of a loop, block by block: after `read(start, count)` the values are in the block memory from `offset`
 * on, which may be another place each time. A loop asks for each block with one `count`; `start` counts in the loop's own
 * axes, in C order.
 */
export interface Reader {
  readonly offset: number;
  /** Any number of values may be read at once: they lie in the memory already. */
  readonly isInPlace?: boolean;
  /** From one pair of values to the next: 2, or 0 when all values are the same. */
  readonly step: 0 | 2;
  read(start: number, count: number): void;
}

/** What an element-by-element function needs of the loop it runs in. */
export type BlockFunction = (count: number) => void;

/**
 * An array of the loop's own shape; with `round`, which rounds what is at an offset, rounded to float32. One that lies in
 * the memory of the blocks is read there.
 */
export class ArrayReader implements Reader {
  offset: number;
  readonly step = 2;
  private readonly place: number | undefined;
  private done = -1;

  constructor(
    private readonly array: Float64Array,
    private readonly memory: BlockMemory,
    private readonly round?: (offset: number, count: number) => void,
  ) {
    this.place = round === undefined ? memory.placeOf(array) : undefined;
    this.offset = this.place ?? memory.take(Math.min(array.length, blockLength));
  }

  get isInPlace(): boolean {
    return this.place !== undefined;
  }

  read(start: number, count: number): void {
    if (this.place !== undefined) {
      this.offset = this.place + start;
      return;
    }
    if (this.done === start) return;
    this.done = start;
    this.memory.copyIn(this.offset, this.array, start, count);
    this.round?.(this.offset, count);
  }
}

export class ConstantReader implements Reader {
  readonly offset: number;
  readonly step = 0;
  constructor(value: number, length: number, memory: BlockMemory) {
    // One value is a pair, too.
    const count = Math.max(2, Math.min(length, blockLength));
    this.offset = memory.take(count);
    memory.values.fill(value, this.offset, this.offset + count);
  }

  read(): void {
    // The block holds the value already.
  }
}

/** An array each value of which stands for a run of `run` values of the loop, as that of a row does for its columns. */
export class RunReader implements Reader {
  readonly offset: number;
  readonly step = 2;
  private readonly source: number;
  private readonly memory: BlockMemory;

  constructor(
    private readonly array: Float64Array,
    private readonly run: number,
    private readonly repeat: Kernel,
    { memory }: Kernels,
    length: number,
  ) {
    const count = Math.min(length, blockLength);
    this.memory = memory;
    this.offset = memory.take(count);
    this.source = memory.take(Math.min(array.length, count));
  }

  read(start: number, count: number): void {
    const { array, run, repeat, memory, source, offset } = this;
    const skipped = start % run;
    const first = (start - skipped) / run;
    memory.copyIn(source, array, first, Math.ceil((skipped + count) / run));
    repeat(offset * bytesPerValue, source * bytesPerValue, run, skipped, count);
  }
}

/** A function of some operands, computed block by block into its own block, once for each. */
export class FunctionReader implements Reader {
  readonly step = 2;
  private done = -1;

  constructor(
    readonly offset: number,
    private readonly operands: readonly Pick<Reader, 'read'>[],
    private readonly compute: BlockFunction,
  ) {}

  read(start: number, count: number): void {
    if (this.done === start) return;
    this.done = start;
    for (const operand of this.operands) operand.read(start, count);
    this.compute(count);
  }
}
