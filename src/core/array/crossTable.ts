import { ClassPlaces } from './classPlaces';
import { labelPairs } from './labelPairs';
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

/** From here on, adding 1 to a float32 number gives the number itself. */
const mostOnes = 2 ** 24;

/** What stands at each pair of labels, and which labels the rows and columns are. */
interface LabelTable {
  readonly rows: LabelRange;
  readonly columns: LabelRange;
  readonly values: ArrayLike<number>;
}

/**
 * For each pair of classes the weight of the samples with these labels, rows one after the other. The weights of a pair are
 * added one after the other; with `float32` every sum is rounded to it.
 */
export function crossTable(table: CrossTable, float32: boolean): Float64Array {
  const ofLabels = counted(table, float32) ?? addedUp(table, float32);
  return ofLabels === undefined ? byPlaces(table, float32) : ofClasses(ofLabels, table.classes);
}

const newSums = (length: number, float32: boolean): Float32Array | Float64Array =>
  new (float32 ? Float32Array : Float64Array)(length);

/** Where every sample weighs 1, what is known of the labels. */
function counted({ labels: [a, b], weights }: CrossTable, float32: boolean): LabelTable | undefined {
  const pairs = weights.length === 1 && weights[0] === 1 ? labelPairs(a, b) : undefined;
  if (pairs === undefined) return undefined;
  const { range, counts } = pairs;
  return { rows: range, columns: range, values: float32 ? counts.map((count) => Math.min(count, mostOnes)) : counts };
}

/** Adds up all pairs of labels that there may be: a sample costs two subtractions and an addition. */
function addedUp({ labels: [a, b], weights }: CrossTable, float32: boolean): LabelTable | undefined {
  const [rows, columns] = [labelRange(a), labelRange(b)];
  const most = Math.min(largestTable, Math.max(smallTable, a.length));
  if (rows === undefined || columns === undefined || rows.size * columns.size > most) return undefined;
  const { size: width, low: firstColumn } = columns;
  const { low: firstRow } = rows;
  const values = newSums(rows.size * width, float32);
  const step = weights.length === 1 ? 0 : 1;
  for (let i = 0; i < a.length; i += 1) {
    values[((a[i]! | 0) - firstRow) * width + (b[i]! | 0) - firstColumn]! += weights[i * step]!;
  }
  return { rows, columns, values };
}

/** The rows and columns of the classes, out of those of all labels. */
function ofClasses(
  { rows, columns, values }: LabelTable,
  [rowClasses, columnClasses]: CrossTable['classes'],
): Float64Array {
  const table = new Float64Array(rowClasses.length * columnClasses.length);
  const columnsOf = distances(columnClasses, columns);
  distances(rowClasses, rows).forEach((row, place) => {
    columnsOf.forEach((column, at) => {
      if (row >= 0 && column >= 0) table[place * columnClasses.length + at] = values[row * columns.size + column]!;
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
