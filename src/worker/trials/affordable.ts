import type { NDArray } from '../../core/array/ndarray';
import { firstRows } from '../../core/compute/firstRows';
import { prepareComputation } from '../../core/compute/prepareComputation';
import type { ComputeRequest } from '../../core/compute/types';

/** So few rows are always affordable; a function is tried on so many, then on four times as many, and so on. */
const fewRows = 16;
/** Times shorter than this, in milliseconds, do not tell how the time grows. */
const telling = 2;

/**
 * Tells whether a call takes at most so long, by trials on the first rows; each function is tried
 * once on the same arrays.
 */
export function affordable(longestMilliseconds: number): (request: ComputeRequest) => boolean {
  const known = new WeakMap<NDArray, Map<string, boolean>>();
  return (request) => {
    const arrays = Object.values(request.inputs);
    const rows = Math.max(0, ...arrays.map(({ shape }) => shape[0] ?? 0));
    const [first] = arrays;
    if (first === undefined || rows <= fewRows) return true;
    const byFunction = known.get(first) ?? new Map<string, boolean>();
    known.set(first, byFunction);
    const isAffordable =
      byFunction.get(request.function) ??
      foreseen((size) => timeOf(request, size), rows, longestMilliseconds) <= longestMilliseconds;
    byFunction.set(request.function, isAffordable);
    return isAffordable;
  };
}

/**
 * The milliseconds that all rows take, as the growth from some rows to four times as many says; at least in proportion to
 * the rows, at most to their square.
 */
function foreseen(time: (rows: number) => number, rows: number, limit: number): number {
  // What runs for the first time is slower.
  let before = Math.min(time(fewRows / 4), time(fewRows / 4));
  for (let size = fewRows; size < rows; size *= 4) {
    const project = (now: number): number =>
      now * Math.min(16, Math.max(4, now / before)) ** (Math.log2(rows / size) / 2);
    const now = time(size);
    if (now >= telling) {
      const projected = project(now);
      // Other work may have come in between.
      return projected > limit ? project(Math.min(now, time(size))) : projected;
    }
    before = now;
  }
  return before;
}

function timeOf(request: ComputeRequest, rows: number): number {
  const inputs = firstRows(request.inputs, rows);
  const started = performance.now();
  const { value: computation } = prepareComputation({ ...request, inputs });
  if (computation !== undefined) computation.values(computation.formula.result.node);
  return performance.now() - started;
}
