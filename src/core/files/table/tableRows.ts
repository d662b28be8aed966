import type { NDArray } from '../../array/ndarray';
import { ndarray } from '../../array/ndarray';
import type { ByteSource } from '../byteSource';
import type { RowReader } from '../dataFile';
import { fileProblem } from '../fileProblem';
import { Pieces } from '../pieces';
import { textOf } from '../utf8';
import { CellReader, isCommaNumber } from './cell';
import type { TableLayout } from './layout';
import { RecordScanner } from './records';

/** Text of a cell is quoted in messages up to here. */
const longestQuoted = 40;

/** The rows of some columns of a table. */
export class TableRows implements RowReader {
  readonly rows = undefined;
  readonly issues = [];
  readonly width: number;
  readonly #pieces: Pieces;
  readonly #scanner: RecordScanner;
  readonly #cells: CellReader;
  #line = 1;
  #isHeader: boolean;

  /** @param picks the positions of the columns of each array */
  constructor(
    source: ByteSource,
    private readonly layout: TableLayout,
    private readonly picks: readonly (readonly number[])[],
    private readonly decimalComma: boolean,
  ) {
    this.width = Math.max(...picks.map(({ length }) => length));
    this.#pieces = new Pieces(source, layout.start);
    this.#scanner = new RecordScanner(layout.delimiter);
    this.#cells = new CellReader(decimalComma);
    this.#isHeader = layout.hasHeader;
  }

  async next(rows: number): Promise<readonly NDArray[]> {
    const data = this.picks.map(({ length }) => new Float64Array(rows * length));
    let row = 0;
    while (row < rows) {
      const next = this.#record();
      if (next === -1) {
        if (this.#pieces.isLast) break;
        await this.#pieces.more();
        continue;
      }
      if (this.#isHeader) this.#isHeader = false;
      else if (!this.#isBlank()) {
        this.#readRow(data, row);
        row += 1;
      }
      this.#pieces.at = next;
      this.#line += this.#scanner.lines;
    }
    return data.map((values, index) => {
      const width = this.picks[index]?.length ?? 1;
      return ndarray(values.subarray(0, row * width), width === 1 ? [row] : [row, width]);
    });
  }

  /** Finds the fields of the next record; where the one after it begins, or -1 where the window holds no more. */
  #record(): number {
    const pieces = this.#pieces;
    if (pieces.at >= pieces.end) return -1;
    return this.#scanner.scan(pieces.bytes, pieces.at, pieces.end, pieces.isLast, pieces.origin);
  }

  #isBlank(): boolean {
    const { count, starts, ends } = this.#scanner;
    return count === 1 && starts[0] === ends[0] && starts[0] === this.#pieces.at;
  }

  #readRow(data: readonly Float64Array[], row: number): void {
    const { count, starts, ends } = this.#scanner;
    const { columns } = this.layout;
    if (count !== columns.length) {
      const params = { line: this.#line, offset: this.#pieces.offset, received: count, expected: columns.length };
      throw fileProblem('files.row-length', params);
    }
    const { bytes } = this.#pieces;
    for (let index = 0; index < data.length; index += 1) {
      const picked = this.picks[index]!;
      for (let column = 0; column < picked.length; column += 1) {
        const field = picked[column]!;
        const target = row * picked.length + column;
        if (!this.#cells.read(bytes, starts[field]!, ends[field]!, data[index]!, target)) throw this.#noNumber(field);
      }
    }
  }

  #noNumber(field: number) {
    const { starts, ends } = this.#scanner;
    const text = textOf(this.#pieces.bytes.subarray(starts[field], ends[field]));
    const offset = this.#pieces.origin + (starts[field] ?? 0);
    const params = { line: this.#line, offset, column: this.layout.columns[field] ?? '' };
    if (text.trim() === '') return fileProblem('files.missing-value', params);
    const shown = text.length > longestQuoted ? `${text.slice(0, longestQuoted)}…` : text;
    const isComma = !this.decimalComma && isCommaNumber(text);
    return fileProblem(isComma ? 'files.decimal-comma' : 'files.not-a-number', { ...params, text: shown });
  }
}
