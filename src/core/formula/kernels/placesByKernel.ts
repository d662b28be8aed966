import { countByLabel, type CountsByLabel } from './countsByLabel';
import type { Kernels } from './kernels';
import { bytesPerValue } from './kernels';

/**
 * Counts samples by how many of some thresholds their score is above, from none to all of them, and by whether they have a
 * label, any number but 0, in one pass by the kernel `countPlaces`; undefined where it does not run. NaN is above none. With
 * `float32`, scores and labels are rounded to it.
 *
 * @param scores one for each sample
 * @param labels as many
 * @param rising the thresholds, none of them NaN
 */
export function countPlacesByKernel(
  kernels: Kernels,
  scores: Float64Array,
  labels: Float64Array,
  rising: Float64Array,
  float32: boolean,
): CountsByLabel | undefined {
  const { memory, find } = kernels;
  const kernel = find(float32 ? 'countPlacesFloat32' : 'countPlaces');
  if (kernel === undefined) return undefined;
  let half = 1;
  while (2 * half - 1 < rising.length) half *= 2;
  return memory.scoped(() => {
    const thresholds = memory.take(2 * half);
    memory.values.fill(Infinity, thresholds, thresholds + 2 * half).set(rising, thresholds);
    const address = thresholds * bytesPerValue;
    return countByLabel(kernels, scores, labels, rising.length + 1, (counts, tableBytes, ofScores, ofLabels, count) => {
      kernel(counts, tableBytes, ofScores, ofLabels, address, half, count);
    });
  });
}
