import type { NDArray } from '../array/ndarray';
import { formatCompact } from '../format/formatCompact';
import { formatShape } from '../format/formatShape';
import { drawBars } from './drawBars';
import { drawHeat } from './drawHeat';
import { toGrid, type Grid } from './grid';
import { rangeOf, type Range } from './scale';
import { svgDocument, type Drawing } from './svg';
import { chartColours, type ChartColours, type ChartTheme } from './theme';

export interface SparkOptions {
  readonly theme: ChartTheme;
  /** What screen readers say; shape and range when left out. */
  readonly title?: string;
}

const heatSize = { width: 240, height: 96 };

/** Bars for a vector, a heat map for a matrix. */
export function drawGrid(grid: Grid, range: Range, colours: ChartColours, size = heatSize): Drawing {
  return grid.isMatrix ? drawHeat(grid, range, colours, size) : drawBars(grid.cells, range, colours);
}

/** "shape (4, 3), 0.1 to 0.8" */
export function pictureTitle({ data, shape }: NDArray): string {
  let low = Infinity;
  let high = -Infinity;
  for (const value of data) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  const range = low <= high ? `, ${formatCompact(low)} to ${formatCompact(high)}` : '';
  return `shape ${formatShape(shape)}${range}`;
}

/**
 * The small picture of an array's values, as SVG text for one theme: bars for a vector, a heat map for a matrix, at
 * most 240 pixels wide and 96 high, on a transparent background.
 */
export function sparkPicture(array: NDArray, options: SparkOptions): string {
  const grid = toGrid(array);
  const drawing = drawGrid(grid, rangeOf(grid.cells), chartColours[options.theme]);
  return svgDocument(drawing, options.title ?? pictureTitle(array));
}
