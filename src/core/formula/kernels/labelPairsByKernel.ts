import type { LabelRange } from '../../array/labelRange';
import { kernelsFor } from './arena';
import { eachBlock } from './eachBlock';
import { bytesPerValue } from './kernels';
import type { Kernel, Kernels } from './kernels';

/** Counts in the room of a value. */
const countsPerValue = bytesPerValue / Uint32Array.BYTES_PER_ELEMENT;

/**
 * Counts the pairs of labels at the same positions, a row for each label of a range in the first array and a column for each
 * in the second; undefined where a value is not in the range.
 */
type PairCounter = (range: LabelRange) => Uint32Array | undefined;

/** Counts pairs of two arrays by kernels; undefined where these do not run. */
export function pairCounterByKernel(a: Float64Array, b: Float64Array): PairCounter | undefined {
  const kernels = kernelsFor([a, b]);
  const [ofTwo, ofMany] = [kernels.find('countTwoLabels'), kernels.find('countLabelPairs')];
  if (ofTwo === undefined || ofMany === undefined) return undefined;
  return (range) => {
    if (range.size === 2) return counted(kernels, ofTwo, [a, b], range, 4);
    const counts = counted(kernels, ofMany, [a, b], range, (range.size + 2) ** 2);
    return counts && withoutMargin(counts, range.size, a.length);
  };
}

/** A table of `length` counts that a kernel adds up, block by block; undefined where it says false of one. */
function counted(
  kernels: Kernels,
  kernel: Kernel,
  arrays: readonly Float64Array[],
  { low, size }: LabelRange,
  length: number,
): Uint32Array | undefined {
  const { memory } = kernels;
  return memory.scoped(() => {
    const room = Math.ceil(length / countsPerValue);
    const table = memory.take(room);
    memory.values.fill(0, table, table + room);
    const address = table * bytesPerValue;
    let refused = 0;
    eachBlock(kernels, arrays, ([first, second], count) => {
      // The kernel for two labels leaves out the size.
      if (refused === 0) refused = Number(kernel(address, first!, second!, count, low, size) === 0);
    });
    return refused === 0 ? new Uint32Array(memory.values.buffer, address, length).slice() : undefined;
  });
}

/** The counts within a margin of one row or column on each side; undefined where something was counted there. */
function withoutMargin(counts: Uint32Array, size: number, total: number): Uint32Array | undefined {
  const inside = new Uint32Array(size ** 2);
  let sum = 0;
  for (let row = 0; row < size; row += 1) {
    const start = (row + 1) * (size + 2) + 1;
    for (let column = 0; column < size; column += 1) {
      const count = counts[start + column]!;
      inside[row * size + column] = count;
      sum += count;
    }
  }
  return sum === total ? inside : undefined;
}
