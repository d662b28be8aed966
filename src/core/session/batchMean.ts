import type { NDArray } from '../array/ndarray';
import { ndarray } from '../array/ndarray';
import type { Issue } from '../issues/issue';
import { issue } from '../issues/issue';
import type { BatchRun } from './batchRun';

/** A run's own value beside the mean of what its batches give alone. */
export interface BatchMean {
  readonly pooled: NDArray;
  /** Undefined where the batches have values of different shapes (curves, say). */
  readonly mean: NDArray | undefined;
  /** Why the two differ, or that they do not; undefined for a single batch. */
  readonly reason: Issue | undefined;
}

/** Sizes beyond these are not listed. */
const mostListed = 6;

/** The pooled value, which counts every sample, beside the mean of batches, which counts every batch. */
export function batchMean(run: BatchRun): BatchMean {
  const { batches, precision } = run;
  const pooled = (batches.at(-1) ?? batches[0]).running;
  const each = batches.map(({ own }) => own);
  const mean = weightedMean(
    each,
    each.map(() => 1),
  );
  if (mean === undefined || each.length === 1) return { pooled, mean, reason: undefined };
  const tolerance = (precision === 'float32' ? 2 ** -23 : 2 ** -52) * (8 + each.length);
  const reason = isClose(mean, pooled, tolerance) ? issue('batches.agree', 'info') : reasonOf(run, pooled, tolerance);
  return { pooled, mean, reason };
}

function reasonOf({ batches }: BatchRun, pooled: NDArray, tolerance: number): Issue {
  const undefinedAt = batches.findIndex(({ own }) => own.data.some(Number.isNaN));
  if (undefinedAt !== -1) return issue('batches.undefined-batch', 'info', { batch: undefinedAt + 1 });
  const sizes = batches.map(({ samples }) => samples);
  const bySize = weightedMean(
    batches.map(({ own }) => own),
    sizes,
  );
  if (bySize === undefined || !isClose(bySize, pooled, 4 * tolerance)) return issue('batches.no-mean', 'info');
  const listed = sizes.slice(0, mostListed).map(String);
  const text = [...listed, ...(sizes.length > mostListed ? ['…'] : [])].join(', ');
  return issue('batches.unequal-sizes', 'info', { sizes: text });
}

function weightedMean(values: readonly NDArray[], weights: readonly number[]): NDArray | undefined {
  const [first] = values;
  if (first === undefined || values.some(({ shape }) => shape.join() !== first.shape.join())) return undefined;
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const data = first.data.map((_, index) => {
    const sum = values.reduce((sum, { data: of }, batch) => sum + (of[index] ?? NaN) * (weights[batch] ?? NaN), 0);
    return sum / total;
  });
  return ndarray(data, first.shape);
}

/** As good as equal, number by number; NaN equals NaN. */
function isClose(a: NDArray, b: NDArray, relative: number): boolean {
  return (
    a.shape.join() === b.shape.join() &&
    a.data.every((left, index) => {
      const right = b.data[index] ?? NaN;
      return Object.is(left, right) || Math.abs(left - right) <= relative * Math.max(Math.abs(left), Math.abs(right));
    })
  );
}
