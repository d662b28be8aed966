import type { NDArray } from '../array/ndarray';
import { toGrid, type Grid } from './grid';
import { rangeOf, sharedRange } from './scale';
import { drawGrid, pictureTitle, type SparkOptions } from './sparkPicture';
import { caption, moved, svgDocument, type Drawing } from './svg';
import { chartColours } from './theme';

const captionHeight = 14;
const between = 16;
const halfSize = { width: 150, height: 96 };

/** Class indices as one-hot rows beside rows of that many values; undefined when they are something else. */
function oneHotRows({ isMatrix, cells }: Grid, rows: Grid): Grid | undefined {
  const { columns } = rows;
  if (isMatrix || !rows.isMatrix || cells.length !== rows.rows) return undefined;
  if (!cells.every((value) => Number.isInteger(value) && value >= 0 && value < columns)) return undefined;
  const spread = new Float64Array(cells.length * columns);
  cells.forEach((value, row) => (spread[row * columns + value] = 1));
  return { rows: cells.length, columns, cells: spread, isMatrix: true };
}

function captioned(name: string, { width, height, body }: Drawing, colour: string): Drawing {
  const drawn = caption(name, 10, colour) + moved(body, 0, captionHeight);
  return { width: Math.max(width, name.length * 6), height: height + captionHeight, body: drawn };
}

/**
 * y_true and y_pred in one picture, on one scale where that shows both: heat maps beside each other, bars below each
 * other. Class indices stand as one-hot rows beside the rows they belong to. At most 316 pixels wide and 122 high.
 */
export function pairPicture(yTrue: NDArray, yPred: NDArray, options: SparkOptions): string {
  const colours = chartColours[options.theme];
  const grids = [toGrid(yTrue), toGrid(yPred)] as const;
  const left = oneHotRows(grids[0], grids[1]) ?? grids[0];
  const right = oneHotRows(grids[1], grids[0]) ?? grids[1];
  const ranges = [rangeOf(left.cells), rangeOf(right.cells)] as const;
  const shared = sharedRange(...ranges);
  const first = captioned('y_true', drawGrid(left, shared ?? ranges[0], colours, halfSize), colours.muted);
  const second = captioned('y_pred', drawGrid(right, shared ?? ranges[1], colours, halfSize), colours.muted);
  const beside = left.isMatrix && right.isMatrix;
  const x = beside ? first.width + between : 0;
  const y = beside ? 0 : first.height + 6;
  const drawing: Drawing = {
    width: Math.max(first.width, x + second.width),
    height: Math.max(first.height, y + second.height),
    body: first.body + moved(second.body, x, y),
  };
  return svgDocument(drawing, options.title ?? `y_true: ${pictureTitle(yTrue)}; y_pred: ${pictureTitle(yPred)}`);
}
