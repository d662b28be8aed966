import type { NDArray } from '../../array/ndarray';
import { sizeOf } from '../../array/ndarray';
import { checkSize } from './limits';
import { positionsOf, stridesOf, viewed } from './strided';

/** The diagonal of a table, or the table with that diagonal. */
export function diagonal(array: NDArray, offset = 0): NDArray {
  const [rows = 0, columns] = array.shape;
  if (columns === undefined) return diagonalTable(array, offset);
  const start = offset >= 0 ? offset : -offset * columns;
  const length = Math.max(0, Math.min(rows + Math.min(offset, 0), columns - Math.max(offset, 0)));
  return viewed(array, { shape: [length], strides: [columns + 1], offset: start });
}

function diagonalTable(array: NDArray, offset: number): NDArray {
  const size = array.data.length + Math.abs(offset);
  checkSize([size, size]);
  const data = new Float64Array(size * size);
  const start = offset >= 0 ? offset : -offset * size;
  array.data.forEach((value, at) => (data[start + at * (size + 1)] = value));
  return { data, shape: [size, size], dtype: array.dtype };
}

/** The values below (or above) the k-th diagonal are 0. */
export function triangle(array: NDArray, keep: 'lower' | 'upper', k: number): NDArray {
  const columns = array.shape.at(-1)!;
  const rows = array.shape.at(-2)!;
  const data = array.data.map((value, at) => {
    const distance = (at % columns) - (Math.floor(at / columns) % rows);
    return (keep === 'lower' ? distance <= k : distance >= k) ? value : 0;
  });
  return { ...array, data };
}

/** Constant values around an array: so many before and after along each axis. */
export function padded(array: NDArray, widths: readonly (readonly [number, number])[], value: number): NDArray {
  const shape = array.shape.map((size, axis) => size + widths[axis]![0] + widths[axis]![1]);
  checkSize(shape);
  const strides = stridesOf(shape);
  const offset = strides.reduce((sum, stride, axis) => sum + stride * widths[axis]![0], 0);
  const data = new Float64Array(sizeOf(shape)).fill(value);
  const positions = positionsOf({ shape: array.shape, strides, offset });
  array.data.forEach((each, at) => (data[positions[at]!] = each));
  return { data, shape, dtype: array.dtype };
}
