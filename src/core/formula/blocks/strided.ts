import type { Shape } from '../../array/ndarray';
import { countOf } from '../dims';
import type { Dims } from '../dims';
import type { Layout } from '../vocabulary/types';

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
  let found: Float64Array = Float64Array.of(0);
  dims.forEach(({ size }, axis) => {
    if (chosen(axis)) found = withSteps(found, size, countOf(dims.slice(axis + 1)));
  });
  return found;
}

/** Every offset with 0, 1, ... `size - 1` strides added to it. */
export function withSteps(offsets: Float64Array, size: number, stride: number): Float64Array {
  const next = new Float64Array(offsets.length * size);
  for (let i = 0, at = 0; i < offsets.length; i += 1) {
    for (let step = 0, offset = offsets[i]!; step < size; step += 1, offset += stride) {
      next[at] = offset;
      at += 1;
    }
  }
  return next;
}

/** True when rows along `axes` lie one after the other: no other axis of several values comes after them. */
export function areLast(axes: readonly number[], dims: Dims): boolean {
  const first = axes.findIndex((axis) => dims[axis]!.size !== 1);
  return first === -1 || dims.every(({ size }, axis) => axis < axes[first]! || axes.includes(axis) || size === 1);
}

/** True when the values of a row are as far apart as there are rows: no other axis of several values comes before. */
export function areFirst(axes: readonly number[], dims: Dims): boolean {
  const last = axes.at(-1) ?? -1;
  return dims.every(({ size }, axis) => axis > last || axes.includes(axis) || size === 1);
}

/** How far apart neighbours along each axis are, in values, in an array of a shape in C order. */
export function stridesOf(shape: Shape): number[] {
  const strides: number[] = [];
  let stride = 1;
  for (const size of [...shape].reverse()) {
    strides.unshift(stride);
    stride *= size;
  }
  return strides;
}

/** True when a view of a shape shows consecutive values in their order. */
export function isRun({ strides }: Layout, shape: Shape): boolean {
  const own = stridesOf(shape);
  return shape.every((size, axis) => size === 1 || strides[axis] === own[axis]);
}
