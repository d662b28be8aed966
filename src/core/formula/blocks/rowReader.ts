import type { BlockMemory } from '../kernels/blockMemory';
import { bytesPerValue } from '../kernels/kernels';
import type { Kernel, Kernels } from '../kernels/kernels';
import type { ReductionFunction } from '../vocabulary/types';
import { roundToFloat32 } from './blockFunction';
import { blockLengthOf, wholeRows } from './loop';
import type { Loop } from './loop';
import type { Reader } from './readers';
import { blockReduction, finishRows } from './rowReduction';
import type { BlockReduction } from './rowReduction';
import type { RowValues } from './rowValues';

/** What a reduction gives for each row of a pass: rows are read and reduced within their block, which must hold whole rows. */
export class RowResults implements RowValues {
  readonly rowLength: number;
  readonly offset: number;
  private readonly reduce: BlockReduction;
  private readonly memory: BlockMemory;
  private done = -1;

  constructor(
    private readonly reduction: ReductionFunction,
    private readonly operand: Reader,
    { rowLength }: Loop,
    private readonly float32: boolean,
    kernels: Kernels,
  ) {
    if (rowLength === undefined) throw new Error('blocks of this loop do not hold whole rows');
    this.rowLength = rowLength;
    this.memory = kernels.memory;
    this.reduce = blockReduction(reduction, operand, float32, kernels);
    this.offset = this.memory.take(wholeRows(rowLength));
  }

  /** Reduces the rows of a block of `count` values. */
  read(start: number, count: number): void {
    if (this.done === start) return;
    this.done = start;
    const { operand, reduce, offset, rowLength } = this;
    const rows = count / rowLength;
    operand.read(start, count);
    reduce(offset, rows, rowLength);
    this.finish(rows);
  }

  private finish(rows: number): void {
    const { offset, rowLength, float32 } = this;
    const { values } = this.memory;
    finishRows(this.reduction, values, offset, rows, rowLength);
    if (float32 && this.reduction.rounds) roundToFloat32(values, offset, rows);
  }
}

/**
 * What belongs to each row, once for each value of the row: rows are read, reduced and spread within their block, so that
 * `x / sum(x)` needs one pass.
 */
export class RowReader implements Reader {
  readonly offset: number;
  readonly step = 2;
  private readonly repeat: Kernel | undefined;
  private readonly memory: BlockMemory;
  private done = -1;

  constructor(
    private readonly results: RowValues,
    loop: Loop,
    kernels: Kernels,
  ) {
    this.memory = kernels.memory;
    this.repeat = kernels.find('repeat');
    this.offset = this.memory.take(Math.min(loop.count, blockLengthOf(loop)));
  }

  read(start: number, count: number): void {
    if (this.done === start) return;
    this.done = start;
    this.results.read(start, count);
    this.spread(count);
  }

  private spread(count: number): void {
    const { results, offset, repeat } = this;
    const { rowLength } = results;
    if (repeat !== undefined) {
      repeat(offset * bytesPerValue, results.offset * bytesPerValue, rowLength, 0, count);
      return;
    }
    const { values } = this.memory;
    for (let row = 0, at = offset; at < offset + count; row += 1, at += rowLength) {
      values.fill(values[results.offset + row]!, at, at + rowLength);
    }
  }
}
