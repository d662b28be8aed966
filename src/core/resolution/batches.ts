import { ndarray, sizeOf } from '../array/ndarray';
import type { NDArray } from '../array/ndarray';
import type { Role } from '../catalogue/definition';
import { formatShape } from '../format/formatShape';
import type { Outcome } from '../issues/issue';
import { issue } from '../issues/issue';
import { phrase } from '../issues/phrase';

/** Arrays whose first axes count the same samples. */
export interface Samples {
  readonly y_true: NDArray;
  readonly y_pred: NDArray;
  readonly sample_weight?: NDArray;
}

/** The samples in batches of `size` rows, the last one smaller where they do not come out even. At least one row. */
export function batchesOf(samples: Samples, size: number): Outcome<readonly Samples[]> {
  if (!Number.isInteger(size) || size < 1) {
    const params = { name: 'batch_size', received: size, expected: phrase('a whole number, at least 1') };
    return { issues: [issue('compute.param-range', 'error', params)] };
  }
  const count = samples.y_pred.shape[0] ?? 0;
  const expected = phrase('at least one sample, and as many in every array');
  const issues = (Object.entries(samples) as [Role, NDArray][])
    .filter(([, { shape }]) => shape[0] !== count || count === 0)
    .map(([name, { shape }]) => issue('shapes.expected', 'error', { name, received: formatShape(shape), expected }));
  if (issues.length > 0) return { issues };
  const { y_true, y_pred, sample_weight } = samples;
  const starts = Array.from({ length: Math.ceil(count / size) }, (_, index) => index * size);
  const value = starts.map((start) => ({
    y_true: rows(y_true, start, size),
    y_pred: rows(y_pred, start, size),
    ...(sample_weight && { sample_weight: rows(sample_weight, start, size) }),
  }));
  return { value, issues };
}

function rows({ data, shape: [count = 0, ...rest], dtype }: NDArray, start: number, size: number): NDArray {
  const end = Math.min(start + size, count);
  const width = sizeOf(rest);
  return ndarray(data.subarray(start * width, end * width), [end - start, ...rest], dtype);
}
