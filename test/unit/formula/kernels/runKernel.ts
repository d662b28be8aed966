import { bytesPerValue, sharedKernels } from '../../../../src/core/formula/kernels/kernels';

const { memory, find } = sharedKernels();

/** Puts the operands into the kernels' memory one after the other, and gives their addresses and that of `results` values more. */
function placed<T>(operands: readonly ArrayLike<number>[], results: number, use: (out: number, at: number[]) => T): T {
  return memory.scoped(() => {
    const offsets = operands.map((operand) => memory.take(operand.length));
    const out = memory.take(results);
    operands.forEach((operand, index) => memory.values.set(operand, offsets[index]));
    return use(
      out,
      offsets.map((offset) => offset * bytesPerValue),
    );
  });
}

function kernelOf(name: string): (...numbers: readonly number[]) => void {
  const kernel = find(name);
  if (kernel === undefined) throw new Error(`no kernel ${name}`);
  return kernel;
}

/** What an element-by-element kernel gives. An operand of one value stands for as many as there are. */
export function elementwise(name: string, ...operands: readonly (readonly number[])[]): number[] {
  const kernel = kernelOf(name);
  const count = Math.max(...operands.map(({ length }) => length));
  const pairs = operands.map((operand) => (operand.length === 1 ? [operand[0]!, operand[0]!] : operand));
  return placed(pairs, count, (out, addresses) => {
    kernel(
      out * bytesPerValue,
      ...addresses.flatMap((address, index) => [address, operands[index]!.length === 1 ? 0 : 2 * bytesPerValue]),
      count,
    );
    return [...memory.values.subarray(out, out + count)];
  });
}

/** What a kernel that reduces `rows` rows of the operands gives. */
export function reduced(name: string, rows: number, ...operands: readonly Float64Array[]): number[] {
  const kernel = kernelOf(name);
  return placed(operands, rows, (out, addresses) => {
    kernel(out * bytesPerValue, ...addresses, rows, operands[0]!.length / rows);
    return [...memory.values.subarray(out, out + rows)];
  });
}

/** What a kernel gives for the values of rows and a number of each row. */
export function byRow(name: string, values: readonly number[], numbers: readonly number[]): number[] {
  const kernel = kernelOf(name);
  return placed([values, numbers], values.length, (out, addresses) => {
    kernel(out * bytesPerValue, ...addresses, values.length / numbers.length, values.length);
    return [...memory.values.subarray(out, out + values.length)];
  });
}

/** What a kernel that works in place on the operand, or on it and some numbers, leaves there. */
export function inPlace(name: string, values: readonly number[]): number[] {
  const kernel = kernelOf(name);
  return placed([values], 0, (_, [address]) => {
    kernel(address!, values.length);
    const start = address! / bytesPerValue;
    return [...memory.values.subarray(start, start + values.length)];
  });
}
