import { kernelsFor } from './arena';
import { eachBlock } from './eachBlock';
import { bytesPerValue } from './kernels';

/** Sums over parts of two arrays, one after the other. */
export interface DifferenceSums {
  readonly squares: Float64Array;
  readonly sizes: Float64Array;
}

/**
 * The sums of squared and of absolute differences over parts of `partLength` positions by the kernel `sumDifferences`;
 * undefined where it does not run. Blocks have this length.
 */
export function differenceSumsByKernel(
  a: Float64Array,
  b: Float64Array,
  partLength: number,
): DifferenceSums | undefined {
  const kernels = kernelsFor([a, b]);
  const kernel = kernels.find('sumDifferences');
  if (kernel === undefined) return undefined;
  const { memory } = kernels;
  const parts = Math.ceil(a.length / partLength);
  const sums = { squares: new Float64Array(parts), sizes: new Float64Array(parts) };
  memory.scoped(() => {
    const out = memory.take(2);
    let part = 0;
    eachBlock(kernels, [a, b], ([first, second], count) => {
      for (let start = 0; start < count; start += partLength, part += 1) {
        const skipped = start * bytesPerValue;
        kernel(out * bytesPerValue, first! + skipped, second! + skipped, Math.min(partLength, count - start));
        sums.squares[part] = memory.values[out]!;
        sums.sizes[part] = memory.values[out + 1]!;
      }
    });
  });
  return sums;
}
