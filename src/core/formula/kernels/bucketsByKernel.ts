import { countByLabel, type CountsByLabel } from './countsByLabel';
import type { Kernels } from './kernels';

/** Evenly spaced buckets: a score falls into `max(ceil(clip(score, 0, 1) * scale), least)`, and NaN into bucket 0. */
export interface Buckets {
  readonly scale: number;
  readonly least: number;
  /** How many there are, with bucket 0; more than the scale and the least one say. */
  readonly length: number;
}

/**
 * Counts samples by their bucket and by whether they have a label, any number but 0, in one pass by the kernel
 * `countBuckets`; undefined where it does not run. With `float32`, scores and labels are rounded to it, and what is computed
 * of them.
 *
 * @param scores one for each sample
 * @param labels as many
 */
export function countBucketsByKernel(
  kernels: Kernels,
  scores: Float64Array,
  labels: Float64Array,
  { scale, least, length }: Buckets,
  float32: boolean,
): CountsByLabel | undefined {
  const kernel = kernels.find(float32 ? 'countBucketsFloat32' : 'countBuckets');
  if (kernel === undefined) return undefined;
  return countByLabel(kernels, scores, labels, length, (counts, tableBytes, ofScores, ofLabels, count) => {
    kernel(counts, tableBytes, ofScores, ofLabels, scale, least, count);
  });
}
