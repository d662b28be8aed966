import type { NDArray } from '../../array/ndarray';
import { PythonError } from '../calls/pythonError';
import { countAlong } from './sums';
import type { Along } from './rows';
import { reduceRows } from './rows';

/** The place of the largest (or smallest) value of a row, the first of equal ones; NaN wins over every number. */
export function bestPlace(row: Float64Array, best: 'largest' | 'smallest'): number {
  let place = 0;
  for (let at = 0; at < row.length; at += 1) {
    const value = row[at]!;
    if (value !== value) return at;
    if (best === 'largest' ? value > row[place]! : value < row[place]!) place = at;
  }
  return place;
}

/** The largest (or smallest) value along axes. Throws NumPy's error where there is none. */
export function extremeAlong(array: NDArray, along: Along, best: 'largest' | 'smallest'): NDArray {
  requireValues(array, along, best === 'largest' ? 'maximum' : 'minimum');
  return reduceRows(array, along, array.dtype, (row) => row[bestPlace(row, best)]!);
}

/** The place of the largest (or smallest) value along axes. */
export function placeAlong(array: NDArray, along: Along, best: 'largest' | 'smallest'): NDArray {
  if (countAlong(array, along) === 0) {
    throw new PythonError('ValueError', `attempt to get arg${best === 'largest' ? 'max' : 'min'} of an empty sequence`);
  }
  return reduceRows(array, along, 'int64', (row) => bestPlace(row, best));
}

function requireValues(array: NDArray, along: Along, operation: string): void {
  if (countAlong(array, along) > 0) return;
  throw new PythonError('ValueError', `zero-size array to reduction operation ${operation} which has no identity`);
}

/** Whether all (or any) values along axes are other than 0. */
export function holdsAlong(array: NDArray, along: Along, which: 'all' | 'any'): NDArray {
  const holds = (value: number): boolean => value !== 0;
  return reduceRows(array, along, 'bool', (row) => Number(which === 'all' ? row.every(holds) : row.some(holds)));
}
