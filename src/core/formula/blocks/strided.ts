import { countOf } from '../dims';
import type { Dims } from '../dims';

/** Where rows along some axes start, and where their values lie from there, in an array of `dims` in C order. */
export interface RowLayout {
  readonly starts: Float64Array;
  readonly steps: Float64Array;
}

export function rowLayout(dims: Dims, axes: readonly number[]): RowLayout {
  const along = new Set(axes);
  return {
    starts: offsets(dims, (axis) => !along.has(axis)),
    steps: offsets(dims, (axis) => along.has(axis)),
  };
}

/** The offset of every combination of indices along the chosen axes, the others being 0, in C order. */
function offsets(dims: Dims, chosen: (axis: number) => boolean): Float64Array {
  const strides = dims.map((_, axis) => countOf(dims.slice(axis + 1)));
  const axes = dims.map((_, axis) => axis).filter(chosen);
  const result = new Float64Array(countOf(axes.map((axis) => dims[axis]!)));
  const index = axes.map(() => 0);
  for (let position = 0; position < result.length; position += 1) {
    result[position] = axes.reduce((sum, axis, k) => sum + index[k]! * strides[axis]!, 0);
    for (let k = axes.length - 1; k >= 0; k -= 1) {
      index[k] = index[k]! + 1;
      if (index[k]! < dims[axes[k]!]!.size) break;
      index[k] = 0;
    }
  }
  return result;
}

/** True when `axes` are the last ones, so that rows along them lie one after the other. */
export function areLast(axes: readonly number[], rank: number): boolean {
  return axes.every((axis, index) => axis === rank - axes.length + index);
}
