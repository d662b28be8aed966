import type { NDArray, Shape } from '../../../../src/core/array/ndarray';
import { ndarray, sizeOf } from '../../../../src/core/array/ndarray';

/** Another look at an array's values: the value at index `(i, j, …)` lies at `offset + i * strides[0] + j * strides[1] …`. */
export interface View {
  readonly shape: Shape;
  readonly strides: readonly number[];
  readonly offset: number;
}

/** How an array of this shape lies in C order. */
export function wholeView(shape: Shape): View {
  return { shape, strides: shape.map((_, axis) => sizeOf(shape.slice(axis + 1))), offset: 0 };
}

/** The positions that a view looks at, in C order. */
export function positionsOf({ shape, strides, offset }: View): number[] {
  return shape.reduce<number[]>(
    (positions, size, axis) =>
      positions.flatMap((at) => Array.from({ length: size }, (_, i) => at + i * (strides[axis] ?? 0))),
    [offset],
  );
}

/** An array of the values that a view looks at. */
export function viewed({ data, dtype }: NDArray, view: View): NDArray {
  return gathered({ data, shape: [data.length], dtype }, positionsOf(view), view.shape);
}

/** An array of the values at some positions. */
export function gathered({ data, dtype }: NDArray, positions: readonly number[], shape: Shape): NDArray {
  return ndarray(
    Float64Array.from(positions, (at) => data[at] ?? NaN),
    shape,
    dtype,
  );
}

/** The same values in the same order with another shape. */
export const reshaped = ({ data, dtype }: NDArray, shape: Shape): NDArray => ndarray(data, shape, dtype);

/** An axis counted from 0; negative ones count from the end. Throws for one that does not exist. */
export function axisOf(axis: number, rank: number): number {
  const index = axis < 0 ? axis + rank : axis;
  if (!Number.isInteger(index) || index < 0 || index >= rank) {
    throw new RangeError(`axis ${String(axis)} of an array with ${String(rank)} axes`);
  }
  return index;
}

/** The parts of an array at some indices along an axis; negative indices count from the end. */
export function taken(array: NDArray, axis: number, indices: readonly number[]): NDArray {
  const along = axisOf(axis, array.shape.length);
  const size = array.shape[along] ?? 1;
  const inner = sizeOf(array.shape.slice(along + 1));
  const outer = sizeOf(array.shape.slice(0, along));
  const rows = indices.map((index) => axisOf(index, size));
  const positions = Array.from({ length: outer }, (_, i) => i * size).flatMap((start) =>
    rows.flatMap((row) => Array.from({ length: inner }, (_, i) => (start + row) * inner + i)),
  );
  return gathered(array, positions, array.shape.with(along, indices.length));
}
