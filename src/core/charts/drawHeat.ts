import { binGrid, type Grid } from './grid';
import type { Range } from './scale';
import { short, type Drawing } from './svg';
import type { ChartColours } from './theme';

const mostColumns = 64;
const mostRows = 32;
const mostCells = 1024;
/** Steps of strength of a colour; more cannot be told apart. */
const levels = 10;
/** How strong the colour of the value 0 is: just enough to show that there is a cell. */
const faintest = 0.09;
/** Below 1 it lifts small values: most probabilities are far below 1. */
const gamma = 0.8;

export interface HeatSize {
  readonly width: number;
  readonly height: number;
}

interface Style {
  readonly colour: string;
  readonly opacity: number;
}

/** The style of every value: one object for each, so that equal styles can be told by identity. */
function stylesFor(range: Range, { positive, negative, odd }: ChartColours): (value: number) => Style {
  const strongest = Math.max(range.high, -range.low);
  const scaleOf = (colour: string): Style[] =>
    Array.from({ length: levels + 1 }, (_, level) => ({
      colour,
      opacity: faintest + (1 - faintest) * (level / levels),
    }));
  const above = scaleOf(positive);
  const below = [above[0], ...scaleOf(negative).slice(1)];
  const noNumber: Style = { colour: odd, opacity: 1 };
  return (value) => {
    if (!Number.isFinite(value)) return noNumber;
    const level = Math.round(Math.min(Math.abs(value) / strongest, 1) ** gamma * levels);
    return (value < 0 ? below : above)[level] ?? noNumber;
  };
}

/**
 * A matrix as a heat map: the stronger the colour, the farther from 0; negative values in a second colour. Of more than
 * 64 columns or 32 rows, or 1024 cells, neighbours are taken together, each cell then shows their mean. A cell with a
 * NaN or an infinity has the odd colour.
 */
export function drawHeat(grid: Grid, range: Range, colours: ChartColours, most: HeatSize): Drawing {
  const shownColumns = Math.min(grid.columns, mostColumns);
  const { rows, columns, cells } = binGrid(
    grid,
    Math.min(mostRows, Math.floor(mostCells / shownColumns)),
    shownColumns,
  );
  const cellWidth = Math.min(26, most.width / columns);
  const cellHeight = Math.min(14, most.height / rows);
  const gap = Math.min(cellWidth, cellHeight) >= 5 ? 1 : 0;
  const styleOf = stylesFor(range, colours);
  const styleAt = (row: number, column: number): Style => styleOf(cells[row * columns + column] ?? NaN);
  // Each cell is a piece of a thick horizontal line, in units of cells: the shortest way to write it.
  const lines = new Map<Style, string>();
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns;) {
      const style = styleAt(row, column);
      // Cells that touch and look the same become one piece.
      let end = column + 1;
      while (gap === 0 && end < columns && styleAt(row, end) === style) end += 1;
      const length = short(end - column - gap / cellWidth);
      lines.set(style, `${lines.get(style) ?? ''}M${String(column)},${String(row)}h${length}`);
      column = end;
    }
  }
  const drawn = [...lines].map(
    ([{ colour, opacity }, data]) => `<path stroke='${colour}' opacity='${short(opacity)}' d='${data}'/>`,
  );
  const thickness = (cellHeight - gap) / cellHeight;
  const placed = `matrix(${short(cellWidth)},0,0,${short(cellHeight)},0,${short((cellHeight - gap) / 2)})`;
  const sharp = gap === 0 ? " shape-rendering='crispEdges'" : '';
  return {
    width: columns * cellWidth - gap,
    height: rows * cellHeight - gap,
    body: `<g stroke-width='${short(thickness)}' transform='${placed}'${sharp}>${drawn.join('')}</g>`,
  };
}
