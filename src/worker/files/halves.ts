import type { DataFile, RowRange } from '../../core/files/dataFile';

/** The first half has a multiple of so many rows: whole chunks, and fewer rows are not worth another worker. */
const multiple = 2 ** 20;

/** The rows of some files in two halves; undefined where they cannot be read apart, or are too few. */
export function halvesOf(
  files: readonly DataFile[],
): { readonly first: RowRange; readonly second: RowRange } | undefined {
  const [rows, ...others] = files.map(({ rowsApart }) => rowsApart);
  if (rows === undefined || others.some((each) => each !== rows)) return undefined;
  const half = multiple * Math.round(rows / 2 / multiple);
  if (half === 0 || half === rows) return undefined;
  return { first: { from: 0, to: half }, second: { from: half, to: rows } };
}
