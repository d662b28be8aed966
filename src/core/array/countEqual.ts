import { countEqualByKernel } from '../formula/kernels/countEqualByKernel';
import { equalLabels, knownLabelPairs } from './labelPairs';

/** At how many positions two arrays of one length have equal values. NaN is equal to nothing. */
export function countEqual(a: Float64Array, b: Float64Array): number {
  const pairs = knownLabelPairs(a, b);
  if (pairs !== undefined) return equalLabels(pairs).counts.reduce((sum, count) => sum + count, 0);
  return countEqualByKernel(a, b) ?? countInJavaScript(a, b);
}

function countInJavaScript(a: Float64Array, b: Float64Array): number {
  let count = 0;
  for (let i = 0; i < a.length; i += 1) count += Number(a[i] === b[i]);
  return count;
}
