import type { NDArray } from '../array/ndarray';
import { pairwiseSum } from '../array/sum';

/** An array as a picture sees it: rows of cells, axes of size 1 left out, all axes but the last taken together. */
export interface Grid {
  readonly rows: number;
  readonly columns: number;
  readonly cells: Float64Array;
  /** False for a single row of values. */
  readonly isMatrix: boolean;
}

export function toGrid({ data, shape }: NDArray): Grid {
  const axes = shape.filter((length) => length !== 1);
  const columns = axes.at(-1) ?? data.length;
  const isMatrix = axes.length > 1 && data.length > 0;
  return {
    rows: isMatrix ? data.length / columns : 1,
    columns: isMatrix ? columns : data.length,
    cells: data,
    isMatrix,
  };
}

/** Where the `bin`-th of `bins` equal parts of `length` begins. */
export const binStart = (bin: number, bins: number, length: number): number => Math.floor((bin * length) / bins);

/**
 * The same grid with at most so many rows and columns: means of neighbouring cells. A NaN or an infinity stays visible.
 */
export function binGrid(grid: Grid, mostRows: number, mostColumns: number): Grid {
  const rows = Math.min(grid.rows, mostRows);
  const columns = Math.min(grid.columns, mostColumns);
  if (rows === grid.rows && columns === grid.columns) return grid;
  const cells = new Float64Array(rows * columns);
  for (let row = 0; row < rows; row += 1) {
    const top = binStart(row, rows, grid.rows);
    const bottom = binStart(row + 1, rows, grid.rows);
    for (let column = 0; column < columns; column += 1) {
      const left = binStart(column, columns, grid.columns);
      const width = binStart(column + 1, columns, grid.columns) - left;
      let sum = 0;
      for (let y = top; y < bottom; y += 1) sum += pairwiseSum(grid.cells, y * grid.columns + left, width);
      cells[row * columns + column] = sum / (width * (bottom - top));
    }
  }
  return { rows, columns, cells, isMatrix: grid.isMatrix };
}
