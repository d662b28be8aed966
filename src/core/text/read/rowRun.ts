import type { DType } from '../../array/ndarray';
import {
  afterCell,
  countCell,
  firstCommaCell,
  firstGapCell,
  inCallsCell,
  isOpenCell,
  openingCell,
  rowsCell,
  seenCell,
  valuesCell,
} from '../kernels/assembly/layout';
import { Patience } from '../kernels/patience';
import type { TextKernels } from '../kernels/textKernels';
import { TextWindow } from '../kernels/textWindow';
import type { KnownCall } from '../vocabulary';
import { isFloat } from './castTo';
import type { ElementTypes } from './elementTypes';
import type { Nesting } from './nesting';
import type { Values } from './values';

/** With fewer values at a time a kernel is no faster than JavaScript. */
const worthwhile = 4;

/** Reads runs of plain values, and rows of them, with the kernels in WebAssembly. */
export class RowRun {
  private readonly window: TextWindow;
  private readonly patience = new Patience();
  /** What the call that is expected makes of its value. */
  private dtype: DType | undefined;

  constructor(
    private readonly kernels: TextKernels,
    bytes: Uint8Array,
    private readonly nesting: Nesting,
    private readonly values: Values,
    private readonly types: ElementTypes,
  ) {
    kernels.prepareReading();
    this.window = new TextWindow(kernels, bytes);
  }

  /** Expects the call whose name stands from `start` to `open`, where its parenthesis is, to come again. */
  expect({ rule: { dtype } }: KnownCall, start: number, open: number): void {
    this.dtype = dtype;
    const takesNumbers = dtype !== undefined && dtype !== 'bool';
    this.window.expect(start, open, takesNumbers, takesNumbers && isFloat(dtype));
  }

  /**
   * Reads values from `start` on in the innermost list, and - where it `crossesRows` - in the rows after it, with what
   * stands between them, until there are `limit` values or something else comes; returns where that is. When nothing was
   * read, that is `start`.
   */
  read(start: number, limit: number, crossesRows: boolean): number {
    const { kernels, nesting, patience, types, values, window } = this;
    if (!patience.tries()) return start;
    const { cells } = kernels;
    const closer = crossesRows ? nesting.closerOfRow : 0;
    const stop = kernels.readRows(
      window.addressOf(start),
      limit - values.length,
      closer,
      nesting.lengthOfRow,
      nesting.countInRow,
      values.after,
    );
    const count = cells[valuesCell]!;
    patience.learn(count >= worthwhile);
    if (count === 0) return start;
    const end = window.placeOf(stop);
    values.append(kernels.values.subarray(0, count), end, cells[afterCell] === 1);
    if (cells[firstCommaCell] !== 0) values.noteComma(window.placeOf(cells[firstCommaCell]!));
    if (cells[firstGapCell] !== 0) values.gap(window.placeOf(cells[firstGapCell]!));
    types.add(cells[seenCell]!, this.dtype, cells[inCallsCell]!);
    const opening = window.placeOf(cells[openingCell]!);
    nesting.passRows(cells[rowsCell]!, cells[countCell]!, cells[isOpenCell] === 1, opening);
    return end;
  }
}
