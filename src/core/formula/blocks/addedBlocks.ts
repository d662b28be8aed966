import { countOf } from '../dims';
import { bytesPerValue } from '../kernels/kernels';
import type { Kernels } from '../kernels/kernels';
import type { Node } from '../node';
import { addressOf } from './blockFunction';
import { loopInRows } from './loop';
import type { LoopReaders } from './loopReaders';
import { blockLength } from './readers';

type ArrayNode = Extract<Node, { kind: 'array' }>;

/**
 * What a function of whole arrays gives that adds its operands up into few sums, as segment_sum does: they are read block
 * by block, and none is kept. Undefined where there is no kernel for it, or an operand is a single value.
 */
export function addedBlocks(
  { function: { addsBy }, operands, statics, dims }: ArrayNode,
  readers: LoopReaders,
  { memory, find }: Kernels,
  float32: boolean,
): Float64Array | undefined {
  const name = addsBy?.(statics);
  const kernel = name === undefined ? undefined : find(float32 ? `${name}Float32` : name);
  const [first] = operands;
  if (kernel === undefined || first === undefined) return undefined;
  return memory.scoped(() => {
    const loop = loopInRows(first, undefined);
    const blocks = operands.map((operand) => readers.of(operand, loop));
    if (blocks.some(({ step }) => step === 0)) return undefined;
    const length = countOf(dims);
    // One more takes in what belongs to no sum.
    const sums = memory.take(length + 1);
    memory.values.fill(0, sums, sums + length + 1);
    for (let start = 0; start < loop.count; start += blockLength) {
      const count = Math.min(blockLength, loop.count - start);
      for (const block of blocks) block.read(start, count);
      kernel(sums * bytesPerValue, ...blocks.map(addressOf), length, count);
    }
    return memory.values.slice(sums, sums + length);
  });
}
