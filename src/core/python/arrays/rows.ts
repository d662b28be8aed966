import type { DType, NDArray, Shape } from '../../array/ndarray';
import { sizeOf } from '../../array/ndarray';
import { axesOf, axisOf, withoutAxes } from './axes';
import { transposed } from './shapes';

/** An array's values row by row: one row for each place outside the axes that are reduced. */
interface Rows {
  /** Row after row. */
  readonly data: Float64Array;
  readonly count: number;
  readonly length: number;
}

/** The values along `axes` moved to the end, so that each row lies in one piece. */
export function rowsAlong(array: NDArray, axes: readonly number[]): Rows {
  const kept = [...array.shape.keys()].filter((axis) => !axes.includes(axis));
  const order = [...kept, ...axes];
  const ordered = order.every((axis, at) => axis === at) ? array : transposed(array, order);
  const length = sizeOf(axes.map((axis) => array.shape[axis]!));
  return {
    data: ordered.data,
    count: length === 0 ? sizeOf(withoutAxes(array.shape, axes, false)) : array.data.length / length,
    length,
  };
}

/** Where a reduction works: along which axes (all for undefined), and whether they stay with size 1. */
export interface Along {
  readonly axes: readonly number[] | undefined;
  readonly keepdims: boolean;
}

/** One value for each row along the axes. */
export function reduceRows(array: NDArray, along: Along, dtype: DType, reduce: (row: Float64Array) => number): NDArray {
  const axes = axesOf(along.axes, array.shape.length);
  const { data, count, length } = rowsAlong(array, axes);
  const values = Float64Array.from({ length: count }, (_, at) => reduce(data.subarray(at * length, (at + 1) * length)));
  return { data: values, shape: withoutAxes(array.shape, axes, along.keepdims), dtype };
}

/** A new row for each row along one axis; the new rows have one length, which may be another one. */
export function mapRows(
  array: NDArray,
  axis: number,
  dtype: DType,
  map: (row: Float64Array) => ArrayLike<number>,
): NDArray {
  const along = axisOf(axis, array.shape.length);
  const { data, count, length } = rowsAlong(array, [along]);
  const mapped = Array.from({ length: count }, (_, at) => map(data.subarray(at * length, (at + 1) * length)));
  const size = mapped[0]?.length ?? length;
  const values = new Float64Array(count * size);
  mapped.forEach((row, at) => values.set(row, at * size));
  const outer = withoutAxes(array.shape, [along], false);
  const last: Shape = [...outer, size];
  const back = [...array.shape.keys()].map((at) => (at === along ? outer.length : at < along ? at : at - 1));
  const result: NDArray = { data: values, shape: last, dtype };
  return along === outer.length ? result : transposed(result, back);
}
