import { extentByKernel } from '../formula/kernels/extentByKernel';

/** What one pass over some values tells about all of them. */
export interface Extent {
  /** The smallest and the largest value, NaN left out; infinity and -infinity where there is none. */
  readonly low: number;
  readonly high: number;
  /** Every value is a whole number: none is NaN or infinite. */
  readonly isWhole: boolean;
}

/** Below this many values, a loop in JavaScript is done before a kernel is called. */
const few = 64;

/** The extent of some values. */
export function extentOf(values: Float64Array): Extent {
  return (values.length < few ? undefined : extentByKernel(values)) ?? extentInJavaScript(values);
}

/** The same without WebAssembly. */
export function extentInJavaScript(values: Float64Array): Extent {
  let low = Infinity;
  let high = -Infinity;
  let isWhole = true;
  for (let i = 0; i < values.length; i += 1) {
    const value = values[i]!;
    if (value < low) low = value;
    if (value > high) high = value;
    if (!Number.isInteger(value)) isWhole = false;
  }
  // Adding 0 makes 0 of -0.
  return { low: low + 0, high: high + 0, isWhole };
}
