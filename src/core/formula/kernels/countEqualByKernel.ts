import { kernelsFor } from './arena';
import { eachBlock } from './eachBlock';

/** At how many positions two arrays are equal by the kernel `countEqual`; undefined where it does not run. */
export function countEqualByKernel(a: Float64Array, b: Float64Array): number | undefined {
  const kernels = kernelsFor([a, b]);
  const kernel = kernels.find('countEqual');
  if (kernel === undefined) return undefined;
  let total = 0;
  eachBlock(kernels, [a, b], ([first, second], count) => {
    total += Number(kernel(first!, second!, count));
  });
  return total;
}
