import { sizeOf, type NDArray } from '../../core/array/ndarray';
import type { EntryNames } from '../../core/catalogue/definition';
import type { ComputeResult } from '../../core/compute/types';
import { formatArray } from '../../core/format/formatArray';
import { formatCompact } from '../../core/format/formatCompact';
import type { NamedResult } from '../../protocol/panel';

/** Curves have a row for each threshold; more than this nobody reads. */
const mostRows = 50;
/** Values of a member of a tuple that are written in one line. */
const shownValues = 8;

/**
 * A result whose parts have names, as a table: the entries of a dict, or the arrays of a tuple side by side where they have
 * as many values. Undefined for a result without names.
 */
export function namedResult({ value, outputs, entryNames }: ComputeResult): NamedResult | undefined {
  if (value === undefined) return undefined;
  if (outputs !== undefined) return ofTuple(outputs);
  return entryNames === undefined ? undefined : ofEntries(value, entryNames);
}

function ofTuple(outputs: NonNullable<ComputeResult['outputs']>): NamedResult {
  const [length = 0, ...others] = outputs[0]?.array.shape ?? [];
  const isTable =
    others.length === 0 && length > 0 && outputs.every(({ array }) => array.shape.join() === String(length));
  if (!isTable) {
    return { columns: [], rows: outputs.map(({ name, array }) => ({ name, cells: [oneLine(array)] })), more: 0 };
  }
  const rows = Array.from({ length: Math.min(length, mostRows) }, (_, at) => ({
    name: String(at),
    cells: outputs.map(({ array }) => formatCompact(array.data[at] ?? NaN)),
  }));
  return { columns: outputs.map(({ name }) => name), rows, more: length - rows.length };
}

function ofEntries(
  { data, shape }: NDArray,
  [names = [], columns = [], ...deeper]: EntryNames,
): NamedResult | undefined {
  const width = Math.max(1, columns.length);
  if (deeper.length > 0 || sizeOf(shape) !== names.length * width) return undefined;
  const rows = names.slice(0, mostRows).map((name, row) => {
    const cells = Array.from(data.subarray(row * width, (row + 1) * width), (cell) => formatCompact(cell));
    return { name, cells: name === 'accuracy' ? asPrinted(cells) : cells };
  });
  return { columns, rows, more: names.length - rows.length };
}

/** scikit-learn's report has one accuracy, which it prints in the third column, before the number of samples. */
function asPrinted(cells: readonly string[]): readonly string[] {
  return cells.map((cell, column) => (column < cells.length - 2 ? '' : cell));
}

function oneLine(array: NDArray): string {
  if (array.shape.length === 0) return formatCompact(array.data[0] ?? NaN);
  return formatArray(array, { threshold: shownValues, lineWidth: Infinity }).replaceAll(/\s*\n\s*/g, ' ');
}
