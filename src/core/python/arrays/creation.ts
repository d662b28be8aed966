import type { DType, NDArray, Shape } from '../../array/ndarray';
import { sizeOf } from '../../array/ndarray';
import { PythonError } from '../calls/pythonError';
import { storing } from './dtypes';
import { checkSize } from './limits';

/** An array of one value. */
export function filled(shape: Shape, value: number, dtype: DType): NDArray {
  if (shape.some((size) => size < 0)) throw new PythonError('ValueError', 'negative dimensions are not allowed');
  checkSize(shape);
  return { data: new Float64Array(sizeOf(shape)).fill(storing(dtype)(value)), shape, dtype };
}

/** An array without axes. */
export const scalarArray = (value: number, dtype: DType): NDArray => filled([], value, dtype);

/** One axis of values, as `dtype` stores them. */
export function vector(values: ArrayLike<number>, dtype: DType): NDArray {
  checkSize([values.length]);
  const store = storing(dtype);
  const data = new Float64Array(values.length);
  for (let at = 0; at < data.length; at += 1) data[at] = store(values[at]!);
  return { data, shape: [values.length], dtype };
}

/** `start, start + step, …` up to, but without, `stop`; all as far apart as the first two are in float64, as in NumPy. */
export function arange(start: number, stop: number, step: number, dtype: DType): NDArray {
  if (step === 0) throw new PythonError('ZeroDivisionError', 'division by zero');
  const length = Math.max(0, Math.ceil((stop - start) / step));
  checkSize([length]);
  const distance = start + step - start;
  const store = storing(dtype);
  const data = new Float64Array(length);
  for (let at = 0; at < length; at += 1) data[at] = store(start + at * distance);
  return { data, shape: [length], dtype };
}

/** So many values from `start` to `stop`, at equal distances; the last is `stop` itself unless it is left out. */
export function linspace(start: number, stop: number, count: number, dtype: DType, endpoint = true): NDArray {
  checkSize([count]);
  const parts = endpoint ? count - 1 : count;
  const step = (stop - start) / parts;
  const values = new Float64Array(count);
  for (let at = 0; at < count; at += 1) values[at] = (parts > 0 ? at * step : at * (stop - start)) + start;
  if (endpoint && count > 1) values[count - 1] = stop;
  return vector(values, dtype);
}

/** A table with ones on its k-th diagonal. */
export function eye(rows: number, columns: number, k: number, dtype: DType): NDArray {
  const table = filled([rows, columns], 0, dtype);
  for (let row = 0; row < rows; row += 1) {
    const column = row + k;
    if (column >= 0 && column < columns) table.data[row * columns + column] = 1;
  }
  return table;
}

/** A new last axis with `on` at each label's place and `off` elsewhere; a label outside has `off` everywhere. */
export function oneHot(labels: NDArray, depth: number, dtype: DType, on = 1, off = 0): NDArray {
  const table = filled([...labels.shape, depth], off, dtype);
  labels.data.forEach((label, row) => {
    const place = Math.trunc(label);
    if (place >= 0 && place < depth) table.data[row * depth + place] = storing(dtype)(on);
  });
  return table;
}

/** How often each whole number from 0 on stands among the labels, or the sum of their weights. */
export function binCounts(labels: NDArray, weights: NDArray | undefined, atLeast: number, dtype: DType): NDArray {
  if (labels.data.some((label) => label < 0)) {
    throw new PythonError('ValueError', "'list' argument must have no negative elements");
  }
  const length = Math.max(
    atLeast,
    labels.data.reduce((most, label) => Math.max(most, label + 1), 0),
  );
  const counts = filled([length], 0, dtype);
  labels.data.forEach((label, at) => (counts.data[label]! += weights?.data[at] ?? 1));
  return counts;
}
