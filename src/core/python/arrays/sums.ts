import type { DType, NDArray } from '../../array/ndarray';
import { sizeOf } from '../../array/ndarray';
import { pairwiseSum, pairwiseSumFloat32 } from '../../array/sum';
import type { Framework } from '../values/arrayTypes';
import { axesOf, withoutAxes } from './axes';
import { defaultDtypes } from './defaultDtypes';
import { cast, isUnsigned, kindOf, storing } from './dtypes';
import type { Along } from './rows';
import { reduceRows } from './rows';
import { transposed } from './shapes';

/** The sum of a run of values in a dtype's own precision, pairwise as NumPy adds. */
export function sumOf(data: Float64Array, start: number, length: number, dtype: DType): number {
  return dtype === 'float32' ? pairwiseSumFloat32(data, start, length) : pairwiseSum(data, start, length);
}

/**
 * The sum along axes in the array's dtype. As in NumPy the last axes are added pairwise where they are among those, and
 * whole rows one after the other otherwise.
 */
export function sumAlong(array: NDArray, along: Along): NDArray {
  const { shape, dtype } = array;
  const axes = axesOf(along.axes, shape.length);
  const runs = [...shape.keys()].reverse();
  const firstKept = runs.findIndex((axis) => !axes.includes(axis) && shape[axis] !== 1);
  const inner = firstKept === -1 ? runs : runs.slice(0, firstKept);
  const length = sizeOf(inner.map((axis) => shape[axis]!));
  const outer = axes.filter((axis) => !inner.includes(axis));
  const kept = [...shape.keys()].filter((axis) => !axes.includes(axis) && !inner.includes(axis));
  const ordered = outer.length === 0 ? array : transposed(array, [...outer, ...kept, ...inner.reverse()]);
  const store = storing(dtype);
  const values = new Float64Array(sizeOf(kept.map((axis) => shape[axis]!)));
  const rows = sizeOf(outer.map((axis) => shape[axis]!));
  for (let row = 0; row < rows; row += 1) {
    for (let at = 0; at < values.length; at += 1) {
      const part = store(sumOf(ordered.data, (row * values.length + at) * length, length, dtype));
      values[at] = row === 0 ? part : store(values[at]! + part);
    }
  }
  return { data: values, shape: withoutAxes(shape, axes, along.keepdims), dtype };
}

/**
 * The dtype of a sum: NumPy and torch add booleans and small integers in 64 bits, JAX booleans in 32, TensorFlow everything
 * in its own dtype.
 */
export function sumDtype(framework: Framework, dtype: DType): DType {
  if (kindOf(dtype) === 'float' || framework === 'tensorflow') return dtype;
  if (framework === 'numpy') return isUnsigned(dtype) ? 'uint64' : 'int64';
  if (framework === 'torch') return 'int64';
  return dtype === 'bool' ? defaultDtypes[framework].int : dtype;
}

/** The product along axes, in the dtype of a sum. */
export function productAlong(array: NDArray, along: Along): NDArray {
  const store = storing(array.dtype);
  return reduceRows(array, along, array.dtype, (row) => row.reduce((product, value) => store(product * value), 1));
}

/** How many values the axes hold: what a mean divides by. */
export function countAlong({ shape }: NDArray, along: Along): number {
  return sizeOf(axesOf(along.axes, shape.length).map((axis) => shape[axis]!));
}

/**
 * The mean along axes; integers give floats (`dtype`). float16 is added up in float32, as NumPy does.
 */
export function meanAlong(array: NDArray, along: Along, dtype: DType): NDArray {
  const small = dtype === 'float16' || dtype === 'bfloat16';
  const { data, shape, dtype: computed } = sumAlong(cast(array, small ? 'float32' : dtype), along);
  const count = countAlong(array, along);
  const store = storing(computed);
  return cast({ data: data.map((sum) => store(sum / count)), shape, dtype: computed }, dtype);
}

/** The variance along axes: the mean of the squared distances from the mean, its divisor lowered by `ddof`. */
export function varianceAlong(array: NDArray, along: Along, dtype: DType, ddof: number): NDArray {
  const floats = cast(array, dtype);
  const store = storing(dtype);
  const count = countAlong(array, along);
  return reduceRows(floats, along, dtype, (row) => {
    const mean = store(sumOf(row, 0, row.length, dtype) / row.length);
    const squares = row.map((value) => {
      const distance = store(value - mean);
      return store(distance * distance);
    });
    return store(sumOf(squares, 0, row.length, dtype) / Math.max(count - ddof, 0));
  });
}

/** The logarithm of the sum of exponentials along axes, without overflow. */
export function logSumExpAlong(array: NDArray, along: Along): NDArray {
  const { dtype } = array;
  const store = storing(dtype);
  return reduceRows(array, along, dtype, (row) => {
    const largest = row.reduce((best, value) => (value > best || value !== value ? value : best), -Infinity);
    if (!Number.isFinite(largest)) return largest;
    const powers = row.map((value) => store(Math.exp(store(value - largest))));
    return store(largest + store(Math.log(sumOf(powers, 0, row.length, dtype))));
  });
}

/** Sums (or products) of all values up to each one, along an axis. */
export function accumulate(
  row: Float64Array,
  dtype: DType,
  join: (total: number, value: number) => number,
): Float64Array {
  const store = storing(dtype);
  const totals = new Float64Array(row.length);
  let total = NaN;
  for (let at = 0; at < row.length; at += 1) {
    total = at === 0 ? row[at]! : store(join(total, row[at]!));
    totals[at] = total;
  }
  return totals;
}
