import type { NDArray } from '../../array/ndarray';
import { storing } from './dtypes';
import { mapRows } from './rows';
import { sumOf } from './sums';

/** e^x of each value, divided by their sum along an axis; the largest value is subtracted before. */
export function softmax(array: NDArray, axis: number): NDArray {
  const { dtype } = array;
  const store = storing(dtype);
  return mapRows(array, axis, dtype, (row) => {
    const powers = shifted(row, store).map((value) => store(Math.exp(value)));
    const sum = sumOf(powers, 0, powers.length, dtype);
    return powers.map((power) => store(power / sum));
  });
}

/** The logarithm of the softmax, without overflow. */
export function logSoftmax(array: NDArray, axis: number): NDArray {
  const { dtype } = array;
  const store = storing(dtype);
  return mapRows(array, axis, dtype, (row) => {
    const values = shifted(row, store);
    const powers = values.map((value) => store(Math.exp(value)));
    const logSum = store(Math.log(sumOf(powers, 0, powers.length, dtype)));
    return values.map((value) => store(value - logSum));
  });
}

function shifted(row: Float64Array, store: (x: number) => number): Float64Array {
  const largest = row.reduce((best, value) => Math.max(best, value), -Infinity);
  return row.map((value) => store(value - largest));
}
