import type { DType, NDArray } from '../array/ndarray';
import type { Issue } from '../issues/issue';
import { fileProblem, type FileProblem } from './fileProblem';

/** An array, or a column, that a file offers. */
export interface Member {
  /** The name in the file; that of a lone array is empty. */
  readonly name: string;
  /** null where only reading tells how many rows there are. */
  readonly shape: readonly (number | null)[];
  readonly dtype: DType;
}

/** Members that make one array together: one as it is, several columns side by side. */
export type Pick = readonly [string, ...string[]];

/** The rows from `from` up to `to`, counted from 0. */
export interface RowRange {
  readonly from: number;
  readonly to: number;
}

/** Rows of some arrays of a file, in the order of the file. A row is an entry of the first axis. */
export interface RowReader {
  /** How many rows there are, where that is known before reading. */
  readonly rows: number | undefined;
  /** How many values a row has, in the largest of the arrays. */
  readonly width: number;
  /**
   * The next rows of each array that was picked: as many as asked for, fewer at the end, none after it. They may lie in
   * memory that is used again, and are valid until this was called twice more.
   *
   * Throws a `FileProblem` for bytes that are not what the file says.
   */
  next(rows: number): Promise<readonly NDArray[]>;
  /** What there is to say about what was read so far. */
  readonly issues: readonly Issue[];
}

/** A file of numbers, opened: what it holds, and a way to read it from the start, as often as needed. */
export interface DataFile {
  readonly members: readonly Member[];
  /** What it holds besides that cannot be read, and why. */
  readonly refused: readonly { readonly name: string; readonly issue: Issue }[];
  /** Some cells of the first rows are written with a decimal comma. */
  readonly hasDecimalCommas?: boolean;
  /**
   * Throws a `FileProblem` for what the file does not have.
   *
   * @param range some of the rows, where the file says that these can be read apart; default: all
   */
  rows(picks: readonly Pick[], range?: RowRange): Promise<RowReader>;
  /** How many rows there are, where any of them can be read apart from those before. */
  readonly rowsApart?: number;
}

/** The problem of a name that a file does not have. */
export function noMember(name: string, members: readonly Member[]): FileProblem {
  return fileProblem('files.no-member', { name, expected: members.map((member) => member.name).join(', ') || '–' });
}
