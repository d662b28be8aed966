import { binGrid, type Grid } from './grid';
import type { Range } from './scale';
import { path, rectangle, type Drawing } from './svg';
import type { ChartColours } from './theme';

const mostRows = 16;
const mostColumns = 64;
/** Steps of strength of a colour; more cannot be told apart. */
const levels = 12;
/** How strong the colour of the value 0 is: just enough to show that there is a cell. */
const faintest = 0.09;

export interface HeatSize {
  readonly width: number;
  readonly height: number;
}

/**
 * A matrix as a heat map: the stronger the colour, the farther from 0; negative values in a second colour. More than 16
 * rows or 64 columns are taken together, each cell then shows a mean. A cell with a NaN or an infinity has the odd colour.
 */
export function drawHeat(grid: Grid, range: Range, colours: ChartColours, most: HeatSize): Drawing {
  const { rows, columns, cells } = binGrid(grid, mostRows, mostColumns);
  const cellWidth = Math.min(26, most.width / columns);
  const cellHeight = Math.min(14, most.height / rows);
  const gap = Math.min(cellWidth, cellHeight) >= 6 ? 1 : 0;
  const strongest = Math.max(range.high, -range.low);
  const layers = new Map<string, { colour: string; opacity: number; data: string }>();
  const styleOf = (value: number): { colour: string; opacity: number } => {
    if (!Number.isFinite(value)) return { colour: colours.odd, opacity: 1 };
    const level = Math.round(Math.min(Math.abs(value) / strongest, 1) * levels);
    const opacity = faintest + (1 - faintest) * (level / levels);
    return { colour: value < 0 && level > 0 ? colours.negative : colours.positive, opacity };
  };
  const keyOf = ({ colour, opacity }: { colour: string; opacity: number }): string => `${colour} ${String(opacity)}`;
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns;) {
      const style = styleOf(cells[row * columns + column] ?? NaN);
      const key = keyOf(style);
      // Cells that touch and look the same become one rectangle.
      let end = column + 1;
      while (gap === 0 && end < columns && keyOf(styleOf(cells[row * columns + end] ?? NaN)) === key) end += 1;
      const layer = layers.get(key) ?? { ...style, data: '' };
      const width = (end - column) * cellWidth - gap;
      layer.data += rectangle(column * cellWidth, row * cellHeight, width, cellHeight - gap);
      layers.set(key, layer);
      column = end;
    }
  }
  const drawn = [...layers.values()].map(({ colour, opacity, data }) => path(data, colour, opacity)).join('');
  const body = gap === 0 ? `<g shape-rendering='crispEdges'>${drawn}</g>` : drawn;
  return { width: columns * cellWidth - gap, height: rows * cellHeight - gap, body };
}
