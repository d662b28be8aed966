import { ndarray, sizeOf } from '../array/ndarray';
import type { NDArray } from '../array/ndarray';

/** Class indices of rows: where each row of the last axis is largest, the first of equals. `[..., C]` becomes `[...]`. */
export function largestOfRows({ data, shape }: NDArray): NDArray {
  const columns = shape.at(-1) ?? 1;
  const rows = shape.slice(0, -1);
  const classes = new Float64Array(sizeOf(rows));
  for (let row = 0; row < classes.length; row += 1) {
    let best = 0;
    for (let column = 1; column < columns; column += 1) {
      if ((data[row * columns + column] ?? NaN) > (data[row * columns + best] ?? NaN)) best = column;
    }
    classes[row] = best;
  }
  return ndarray(classes, rows, 'int64');
}

/** Rows with a 1 at each class index. `[...]` becomes `[..., count]`; an index outside the classes gives a row of zeros. */
export function oneHotRows({ data, shape }: NDArray, count: number): NDArray {
  const rows = new Float64Array(data.length * count);
  data.forEach((index, row) => {
    if (Number.isInteger(index) && index >= 0 && index < count) rows[row * count + index] = 1;
  });
  return ndarray(rows, [...shape, count], 'float64');
}

/** 1 where a value is above one half, else 0. */
export function aboveHalf({ data, shape }: NDArray): NDArray {
  return ndarray(
    data.map((value) => (value > 0.5 ? 1 : 0)),
    shape,
    'int64',
  );
}

/** The same values without a last axis of size 1. */
export function withoutColumn(array: NDArray): NDArray {
  return array.shape.length > 1 && array.shape.at(-1) === 1 ? { ...array, shape: array.shape.slice(0, -1) } : array;
}
