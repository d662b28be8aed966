import type { BlockMemory } from '../kernels/blockMemory';
import { bytesPerValue } from '../kernels/kernels';
import type { Kernel, Kernels } from '../kernels/kernels';
import type { ElementwiseFunction } from '../vocabulary/types';
import type { BlockFunction, Reader } from './readers';

/**
 * Computes an element-by-element function of the operands' blocks into the block at `out`: by its kernel, or in JavaScript
 * when it has none. With `rounds` the results are rounded to float32.
 */
export function blockFunction(
  definition: ElementwiseFunction,
  out: number,
  operands: readonly Reader[],
  rounds: boolean,
  kernels: Kernels,
): BlockFunction {
  const rounding = rounds ? kernels.find(`${definition.name}Float32`) : undefined;
  if (rounding !== undefined) return byKernel(rounding, out, operands);
  const kernel = kernels.find(definition.name);
  const compute =
    kernel === undefined ? inJavaScript(definition, out, operands, kernels.memory) : byKernel(kernel, out, operands);
  if (!rounds) return compute;
  const round = blockRounding(kernels);
  return (count) => {
    compute(count);
    round(out, count);
  };
}

/** Rounds the values of a block from an offset on to float32, in place. */
export function blockRounding({ memory, find }: Kernels): (offset: number, count: number) => void {
  const kernel = find('roundToFloat32');
  if (kernel !== undefined) return (offset, count) => kernel(offset * bytesPerValue, count);
  return (offset, count) => {
    roundToFloat32(memory.values, offset, count);
  };
}

/**
 * Runs an element-by-element kernel on at most four operands' blocks. Each number of operands has a call of its own: V8
 * compiles those to plain calls, others through an array.
 */
export function byKernel(kernel: Kernel, out: number, operands: readonly Reader[]): BlockFunction {
  const address = out * bytesPerValue;
  const [a, b, c, d] = operands;
  const [aStep = 0, bStep = 0, cStep = 0, dStep = 0] = operands.map(({ step }) => step * bytesPerValue);
  switch (operands.length) {
    case 1:
      return (count) => kernel(address, addressOf(a!), aStep, count);
    case 2:
      return (count) => kernel(address, addressOf(a!), aStep, addressOf(b!), bStep, count);
    case 3:
      return (count) => kernel(address, addressOf(a!), aStep, addressOf(b!), bStep, addressOf(c!), cStep, count);
    default:
      return (count) =>
        kernel(address, addressOf(a!), aStep, addressOf(b!), bStep, addressOf(c!), cStep, addressOf(d!), dStep, count);
  }
}

/** Where a kernel finds what was read last. */
export const addressOf = ({ offset }: Pick<Reader, 'offset'>): number => offset * bytesPerValue;

function inJavaScript(
  definition: ElementwiseFunction,
  out: number,
  [a, b, c]: readonly Reader[],
  memory: BlockMemory,
): BlockFunction {
  const results = (values: Float64Array, count: number): Float64Array => values.subarray(out, out + count);
  switch (definition.arity) {
    case 1:
      return (count) => {
        const { values } = memory;
        definition.kernel(results(values, count), values, a!.offset, count);
      };
    case 2:
      return (count) => {
        const { values } = memory;
        definition.kernel(results(values, count), values, a!.offset, values, b!.offset, count);
      };
    case 3:
      return (count) => {
        const { values } = memory;
        definition.kernel(results(values, count), values, a!.offset, values, b!.offset, values, c!.offset, count);
      };
  }
}

/** Rounds `count` values from `offset` on to float32, in place. */
export function roundToFloat32(values: Float64Array, offset: number, count: number): void {
  for (let i = offset; i < offset + count; i += 1) values[i] = Math.fround(values[i]!);
}
