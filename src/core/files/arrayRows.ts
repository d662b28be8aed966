import type { NDArray } from '../array/ndarray';
import { ndarray, sizeOf } from '../array/ndarray';
import type { Issue } from '../issues/issue';
import type { RowReader } from './dataFile';
import { fileProblem } from './fileProblem';

/** The rows of arrays that are in memory; all have equally many. */
export function arrayRows(arrays: readonly NDArray[], issues: readonly Issue[]): RowReader {
  const lengths = arrays.map(({ shape }) => shape[0] ?? 0);
  const rows = Math.min(...lengths);
  if (lengths.some((length) => length > rows)) throw fileProblem('files.lengths', { received: rows });
  let at = 0;
  return {
    rows,
    width: Math.max(...arrays.map(({ shape }) => sizeOf(shape.slice(1)))),
    issues,
    next: (count) => {
      const from = at;
      at = Math.min(rows, at + count);
      return Promise.resolve(arrays.map((array) => sliceRows(array, from, at)));
    },
  };
}

/** Some rows of an array, over the same values. */
export function sliceRows({ data, shape: [, ...rest], dtype }: NDArray, from: number, to: number): NDArray {
  const width = sizeOf(rest);
  return ndarray(data.subarray(from * width, to * width), [to - from, ...rest], dtype);
}
