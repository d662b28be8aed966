import type { BlockMemory } from '../kernels/blockMemory';
import { bytesPerValue } from '../kernels/kernels';
import type { Kernel, Kernels } from '../kernels/kernels';
import type { ReductionFunction } from '../vocabulary/types';
import { roundToFloat32 } from './blockFunction';
import { blockLengthOf, wholeRows } from './loop';
import type { Loop } from './loop';
import type { Reader } from './readers';
import { blockReduction } from './rowReduction';
import type { BlockReduction } from './rowReduction';

/**
 * What a reduction gives for each row of a pass, once for each value of the row: rows are read, reduced and spread within
 * their block, so that `x / sum(x)` needs one pass. Blocks must hold whole rows.
 */
export class RowReader implements Reader {
  readonly offset: number;
  readonly step = 2;
  private readonly rowLength: number;
  private readonly results: number;
  private readonly reduce: BlockReduction;
  private readonly repeat: Kernel | undefined;
  private readonly memory: BlockMemory;
  private done = -1;

  constructor(
    private readonly reduction: ReductionFunction,
    private readonly operand: Reader,
    loop: Loop,
    private readonly float32: boolean,
    kernels: Kernels,
  ) {
    const { rowLength } = loop;
    if (rowLength === undefined) throw new Error('blocks of this loop do not hold whole rows');
    this.rowLength = rowLength;
    this.memory = kernels.memory;
    this.repeat = kernels.find('repeat');
    this.reduce = blockReduction(reduction, operand, float32, kernels);
    this.results = this.memory.take(wholeRows(rowLength));
    this.offset = this.memory.take(Math.min(loop.count, blockLengthOf(loop)));
  }

  read(start: number, count: number): void {
    if (this.done === start) return;
    this.done = start;
    const { operand, reduce, results, rowLength } = this;
    const rows = count / rowLength;
    operand.read(start, count);
    reduce(results, rows, rowLength);
    this.finish(rows);
    this.spread(rows, count);
  }

  private finish(rows: number): void {
    const { results, rowLength, float32 } = this;
    const { finish, rounds } = this.reduction;
    const { values } = this.memory;
    if (finish !== undefined) {
      for (let at = results; at < results + rows; at += 1) values[at] = finish(values[at]!, rowLength);
    }
    if (float32 && rounds) roundToFloat32(values, results, rows);
  }

  private spread(rows: number, count: number): void {
    const { results, offset, rowLength, repeat } = this;
    if (repeat !== undefined) {
      repeat(offset * bytesPerValue, results * bytesPerValue, rowLength, 0, count);
      return;
    }
    const { values } = this.memory;
    for (let row = 0; row < rows; row += 1) {
      values.fill(values[results + row]!, offset + row * rowLength, offset + (row + 1) * rowLength);
    }
  }
}
