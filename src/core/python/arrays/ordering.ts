import type { DType, NDArray } from '../../array/ndarray';
import { storing } from './dtypes';
import { mapRows } from './rows';
import { stableOrder } from './stableOrder';

/** Ascending; NaN goes to the end, as NumPy puts it. */
function ascending(a: number, b: number): number {
  if (a < b) return -1;
  if (a > b) return 1;
  return Number(Number.isNaN(a)) - Number(Number.isNaN(b));
}

/** The places of a row's values in ascending (or descending) order; equal values keep their order. */
export function placesInOrder(row: Float64Array, descending = false): number[] {
  if (hasNaN(row)) return exactOrder(row, descending);
  return Array.from(stableOrder(descending ? row.map((value) => -value) : row));
}

const hasNaN = (row: Float64Array): boolean => row.some((value) => Number.isNaN(value));

function exactOrder(row: Float64Array, descending: boolean): number[] {
  const compare = descending
    ? (a: number, b: number) => ascending(row[b]!, row[a]!)
    : (a: number, b: number) => ascending(row[a]!, row[b]!);
  return Array.from(row.keys()).sort(compare);
}

/** The values along an axis in order. */
export function sorted(array: NDArray, axis: number, descending = false): NDArray {
  return mapRows(array, axis, array.dtype, (row) => placesInOrder(row, descending).map((at) => row[at]!));
}

/** The places along an axis that put the values in order. */
export function sortingPlaces(array: NDArray, axis: number, descending = false): NDArray {
  return mapRows(array, axis, 'int64', (row) => placesInOrder(row, descending));
}

/** The `k` largest (or smallest) values along an axis, from the best on, and their places. */
export function bestOfRows(
  array: NDArray,
  k: number,
  axis: number,
  indexDtype: DType,
  largest = true,
): { values: NDArray; indices: NDArray } {
  const best = (row: Float64Array): number[] => placesInOrder(row, largest).slice(0, k);
  return {
    values: mapRows(array, axis, array.dtype, (row) => best(row).map((at) => row[at]!)),
    indices: mapRows(array, axis, indexDtype, best),
  };
}

/** The distinct values in ascending order, where each first stands, which one each value is, and how often it stands. */
export interface Distinct {
  readonly values: number[];
  readonly first: number[];
  readonly inverse: number[];
  readonly counts: number[];
}

export function distinct(data: Float64Array): Distinct {
  const result: Distinct = { values: [], first: [], inverse: new Array<number>(data.length).fill(0), counts: [] };
  for (const at of placesInOrder(data)) {
    const value = data[at]!;
    const last = result.values.length - 1;
    if (last < 0 || ascending(result.values[last]!, value) !== 0) {
      result.values.push(value);
      result.first.push(at);
      result.counts.push(0);
    }
    result.counts[result.values.length - 1]! += 1;
    result.inverse[at] = result.values.length - 1;
  }
  return result;
}

/** Where values would be put into an ascending row: before equal ones on the left, after them on the right. */
export function insertionPlaces(row: Float64Array, values: Float64Array, side: 'left' | 'right'): Float64Array {
  return values.map((value) => {
    const place = row.findIndex((each) => (side === 'left' ? each >= value : each > value));
    return place === -1 ? row.length : place;
  });
}

/**
 * The quantile of a row, `q` between 0 and 1: between two values by linear interpolation, from the nearer one. The
 * distance of the two is rounded to the row's own dtype.
 *
 * Source: NumPy 2.4 `np.quantile`, method linear.
 */
export function quantileOf(row: Float64Array, q: number, rowDtype: DType, dtype: DType): number {
  const store = storing(dtype);
  const order = placesInOrder(row);
  const values = order.map((at) => row[at]!);
  const last = values.at(-1);
  if (last === undefined || Number.isNaN(last)) return NaN;
  const place = q * (values.length - 1);
  const lower = Math.floor(place);
  const [a, b] = [values[lower]!, values[Math.min(lower + 1, values.length - 1)]!];
  const t = place - lower;
  const difference = storing(rowDtype)(b - a);
  return t < 0.5 ? store(a + store(difference * t)) : store(b - store(difference * (1 - t)));
}

/** The median of a row: the middle value, or the mean of the two. */
export function medianOf(row: Float64Array, dtype: DType): number {
  const store = storing(dtype);
  const order = placesInOrder(row);
  const values = order.map((at) => row[at]!);
  if (values.length === 0 || Number.isNaN(values.at(-1)!)) return NaN;
  const middle = Math.floor(values.length / 2);
  return values.length % 2 === 1 ? values[middle]! : store(store(values[middle - 1]! + values[middle]!) / 2);
}
