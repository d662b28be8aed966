import { pairwiseSum } from '../../array/sum';
import { bytesPerValue } from '../kernels/kernels';
import type { Kernel, Kernels } from '../kernels/kernels';
import type { BlockMemory } from '../kernels/blockMemory';
import type { ReductionFunction } from '../vocabulary/types';
import { addressOf } from './blockFunction';
import { wholeRows } from './loop';
import { blockLength } from './readers';
import type { Reader } from './readers';

/** Reduces rows that the operands hold, one after the other from the start of their blocks on, into the block at `out`. */
export type BlockReduction = (out: number, rows: number, length: number) => void;

/** The reduction of one operand's rows: by its kernel, or in JavaScript when it has none. */
export function blockReduction(
  { name, adds, rows: inJavaScript }: ReductionFunction,
  operand: Reader,
  float32: boolean,
  { memory, find }: Kernels,
): BlockReduction {
  const kernel = find(adds !== true ? `${name}Rows` : float32 ? 'sumRowsFloat32' : 'sumRows');
  if (kernel !== undefined) return kernelReduction(kernel, [operand]);
  return (out, rows, length) => {
    const { values } = memory;
    inJavaScript(values, out, values, operand.offset, rows, length, float32);
  };
}

/** A reduction by a kernel that takes the addresses of all operands. */
export function kernelReduction(kernel: Kernel, operands: readonly Reader[]): BlockReduction {
  return (out, rows, length) => kernel(out * bytesPerValue, ...operands.map(addressOf), rows, length);
}

/** Makes the results of rows of a length from what they add up to, in place: the means from the sums. */
export function finishRows(
  { finish }: ReductionFunction,
  values: Float64Array,
  from: number,
  rows: number,
  length: number,
): void {
  if (finish === undefined || length === 1) return;
  for (let at = from; at < from + rows; at += 1) values[at] = finish(values[at]!, length);
}

/** Rows of one length that lie one after the other in a loop over the operands. */
export interface Rows {
  readonly operands: readonly Reader[];
  readonly length: number;
  readonly reduce: BlockReduction;
}

/** So many results are made at once of rows that need not be brought into blocks. */
const resultsAtOnce = 2 ** 12;

const areInPlace = (operands: readonly Reader[]): boolean => operands.every(({ isInPlace }) => isInPlace === true);

/** Reduces rows of at most a block's length, as many at once as a block holds, into `out`. */
export function reduceShortRows({ operands, length, reduce }: Rows, out: Float64Array, memory: BlockMemory): void {
  const perBlock = areInPlace(operands) ? resultsAtOnce : wholeRows(length);
  const results = memory.take(Math.min(perBlock, out.length));
  for (let first = 0; first < out.length; first += perBlock) {
    const count = Math.min(perBlock, out.length - first);
    for (const operand of operands) operand.read(first * length, count * length);
    reduce(results, count, length);
    memory.copyOut(results, out, first, count);
  }
}

/**
 * Reduces rows of any length into `out`, in parts of a block each, whose results `join` makes one. After a part with the
 * result `settled` the others are not looked at.
 */
export function reduceLongRows(
  { operands, length, reduce }: Rows,
  join: (parts: Float64Array, count: number) => number,
  out: Float64Array,
  memory: BlockMemory,
  settled?: number,
): void {
  const parts = new Float64Array(Math.ceil(length / blockLength));
  const whole = Math.floor(length / blockLength);
  const atOnce = areInPlace(operands) ? Math.min(resultsAtOnce, whole) : 1;
  const results = memory.take(atOnce);
  for (let row = 0; row < out.length; row += 1) {
    let done = 0;
    while (done < parts.length && (done === 0 || parts[done - 1] !== settled)) {
      const start = done * blockLength;
      const rows = Math.max(1, Math.min(atOnce, whole - done));
      const count = Math.min(blockLength, length - start);
      for (const operand of operands) operand.read(row * length + start, rows * count);
      reduce(results, rows, count);
      memory.copyOut(results, parts, done, rows);
      done += rows;
    }
    out[row] = join(parts, done);
  }
}

/** The sum of each column of `rows` rows into `out`: of a block's rows first, then of these sums, pairwise both times. */
export function addUpColumns(operand: Reader, rows: number, out: Float64Array, memory: BlockMemory): void {
  const columns = out.length;
  const perBlock = wholeRows(columns);
  const count = Math.ceil(rows / perBlock);
  const parts = new Float64Array(count * columns);
  for (let part = 0; part < count; part += 1) {
    const first = part * perBlock;
    const length = Math.min(perBlock, rows - first);
    operand.read(first * columns, length * columns);
    for (let column = 0; column < columns; column += 1) {
      parts[column * count + part] = pairwiseSum(memory.values, operand.offset + column, length, columns);
    }
  }
  for (let column = 0; column < columns; column += 1) out[column] = pairwiseSum(parts, column * count, count);
}

/** Reduces `length` values from `start` on, wherever they are. */
export type PartReduction = (start: number, length: number) => number;

/**
 * Reduces rows where `part` reduces some values of them: whole rows of at most a block's length, longer
 * ones in the same parts as `reduceLongRows`.
 */
export function reduceInPlace(
  part: PartReduction,
  length: number,
  join: (parts: Float64Array, count: number) => number,
  out: Float64Array,
): void {
  const parts = new Float64Array(Math.ceil(length / blockLength));
  for (let row = 0, start = 0; row < out.length; row += 1, start += length) {
    if (length <= blockLength) {
      out[row] = part(start, length);
    } else {
      for (let at = 0; at < parts.length; at += 1) {
        parts[at] = part(start + at * blockLength, Math.min(blockLength, length - at * blockLength));
      }
      out[row] = join(parts, parts.length);
    }
  }
}
