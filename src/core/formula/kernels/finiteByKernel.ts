import { kernelsFor } from './arena';
import { eachBlock } from './eachBlock';

/** Whether all values are finite by the kernel `allFinite`; undefined where it does not run. */
export function areFiniteByKernel(values: Float64Array): boolean | undefined {
  const kernels = kernelsFor([values]);
  const kernel = kernels.find('allFinite');
  if (kernel === undefined) return undefined;
  let areFinite = true;
  eachBlock(kernels, [values], ([address], count) => {
    areFinite &&= kernel(address!, count) === 1;
  });
  return areFinite;
}
