import type { Extent } from '../../array/extent';
import { kernelsFor } from './arena';
import { eachBlock } from './eachBlock';
import { bytesPerValue } from './kernels';

/** The extent of some values by the kernel `extent`; undefined where it does not run. */
export function extentByKernel(values: Float64Array): Extent | undefined {
  const kernels = kernelsFor([values]);
  const { memory } = kernels;
  const kernel = kernels.find('extent');
  if (kernel === undefined) return undefined;
  return memory.scoped(() => {
    const out = memory.take(6);
    memory.values.set([Infinity, Infinity, -Infinity, -Infinity, 0, 0], out);
    eachBlock(kernels, [values], ([address], count) => {
      kernel(out * bytesPerValue, address!, count);
    });
    const [low0 = NaN, low1 = NaN, high0 = NaN, high1 = NaN, ...marks] = memory.values.subarray(out, out + 6);
    // Adding 0 makes 0 of -0.
    const low = Math.min(low0, low1) + 0;
    const high = Math.max(high0, high1) + 0;
    // All bits of a mark are set or none: as a number it is NaN or 0.
    const isWhole = marks.every((mark) => mark === 0) && Number.isFinite(low) && Number.isFinite(high);
    return { low, high, isWhole };
  });
}
