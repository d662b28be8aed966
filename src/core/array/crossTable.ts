import { ClassPlaces } from './classPlaces';
import { labelRange } from './labelRange';
import type { LabelRange } from './labelRange';

/** A list of labels in every row or column, and what stands there. */
export interface CrossTable {
  /** The labels of the samples, one array for the rows, one for the columns. */
  readonly labels: readonly [Float64Array, Float64Array];
  /** The classes that have a row, and those that have a column. */
  readonly classes: readonly [Float64Array, Float64Array];
  /** One weight for each sample, or one for all. */
  readonly weights: Float64Array;
}

/** Tables of all labels that there may be are made up to this size, and for no fewer samples than they have places. */
const largestTable = 2 ** 20;
const smallTable = 2 ** 12;

/**
 * For each pair of classes the weight of the samples with these labels, rows one after the other. The weights of a pair are
 * added one after the other; with `float32` every sum is rounded to it.
 */
export function crossTable(table: CrossTable, float32: boolean): Float64Array {
  const [rows, columns] = [labelRange(table.labels[0]), labelRange(table.labels[1])];
  const most = Math.min(largestTable, Math.max(smallTable, table.labels[0].length));
  const fits = rows !== undefined && columns !== undefined && rows.size * columns.size <= most;
  return fits ? byLabels(table, rows, columns, float32) : byPlaces(table, float32);
}

const newSums = (length: number, float32: boolean): Float32Array | Float64Array =>
  new (float32 ? Float32Array : Float64Array)(length);

/** Adds up all pairs of labels, then takes those of the classes: a sample costs two subtractions and an addition. */
function byLabels(
  { labels: [a, b], classes: [rows, columns], weights }: CrossTable,
  rowRange: LabelRange,
  columnRange: LabelRange,
  float32: boolean,
): Float64Array {
  const { size: width, low: firstColumn } = columnRange;
  const { low: firstRow } = rowRange;
  const sums = newSums(rowRange.size * width, float32);
  const step = weights.length === 1 ? 0 : 1;
  for (let i = 0; i < a.length; i += 1) {
    sums[((a[i]! | 0) - firstRow) * width + (b[i]! | 0) - firstColumn]! += weights[i * step]!;
  }
  const table = new Float64Array(rows.length * columns.length);
  const columnsOf = distances(columns, columnRange);
  distances(rows, rowRange).forEach((row, place) => {
    columnsOf.forEach((column, at) => {
      if (row >= 0 && column >= 0) table[place * columns.length + at] = sums[row * width + column]!;
    });
  });
  return table;
}

/** How far each class is from the first label; -1 where it is no label, and where it stands in the list again. */
function distances(classes: Float64Array, { low, size }: LabelRange): Int32Array {
  const places = new ClassPlaces(classes);
  return Int32Array.from(classes, (label, place) => {
    const distance = label - low;
    const isLabel = Number.isInteger(distance) && distance >= 0 && distance < size;
    return isLabel && places.of(label) === place ? distance : -1;
  });
}

/** The same for labels of any kind, and far apart. */
function byPlaces({ labels: [a, b], classes: [rows, columns], weights }: CrossTable, float32: boolean): Float64Array {
  const [rowPlaces, columnPlaces] = [new ClassPlaces(rows), new ClassPlaces(columns)];
  // A row and a column more than there are classes take in what belongs to none.
  const width = columns.length + 1;
  const sums = newSums((rows.length + 1) * width, float32);
  const step = weights.length === 1 ? 0 : 1;
  for (let i = 0; i < a.length; i += 1) {
    sums[rowPlaces.of(a[i]!) * width + columnPlaces.of(b[i]!)]! += weights[i * step]!;
  }
  const table = new Float64Array(rows.length * columns.length);
  for (let row = 0; row < rows.length; row += 1) {
    table.set(sums.subarray(row * width, (row + 1) * width - 1), row * columns.length);
  }
  return table;
}
