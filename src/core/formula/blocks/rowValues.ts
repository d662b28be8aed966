import type { Loop } from './loop';
import type { Reader } from './readers';

/** One value for each row of a pass, computed with the rows: what a row is reduced to, or a function of such values. */
export interface RowValues {
  readonly rowLength: number;
  /** Where the values are after `read`: one for each row of the block. */
  readonly offset: number;
  /** Takes places and counts of the pass; blocks hold whole rows. */
  read(start: number, count: number): void;
}

/** What a pass over rows reads, read along with the pass over their values. */
export class RowFunction implements RowValues {
  readonly rowLength: number;

  constructor(
    private readonly reader: Reader,
    { rowLength }: Pick<Loop, 'rowLength'>,
  ) {
    if (rowLength === undefined) throw new Error('blocks of this loop do not hold whole rows');
    this.rowLength = rowLength;
  }

  get offset(): number {
    return this.reader.offset;
  }

  read(start: number, count: number): void {
    this.reader.read(start / this.rowLength, count / this.rowLength);
  }
}

/** What is computed with the values of rows, read in a pass over the rows. */
export class PerRow implements Reader {
  readonly step = 2;

  constructor(private readonly values: RowValues) {}

  get offset(): number {
    return this.values.offset;
  }

  read(start: number, count: number): void {
    const { rowLength } = this.values;
    this.values.read(start * rowLength, count * rowLength);
  }
}
