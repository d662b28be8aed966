import { hasValuesCell, skippedRowsCell, stopCell } from '../kernels/assembly/layout';
import { Patience } from '../kernels/patience';
import type { TextWindow } from '../kernels/textWindow';
import type { BracketStack } from './bracketStack';
import { Field } from './bracketStack';
import type { Candidates } from './candidates';

/** With fewer bytes at a time a kernel is no faster than JavaScript. */
const worthwhile = 64;

/** So many bytes after the bracket of a group a kernel sees at least, where there are so many. */
const ahead = 8192;

/** Skips plain groups, long runs of plain values, and rows of them, with the kernels in WebAssembly. */
export class RowSkipper {
  /** True when the run may go on where the last one ended: there the kernels saw no more of the text. */
  isCut = false;
  private readonly patience = new Patience();

  constructor(
    private readonly window: TextWindow,
    private readonly stack: BracketStack,
    private readonly candidates: Candidates,
  ) {}

  /** Expects the call whose name stands from `start` to `open`, where its parenthesis is, to come again. */
  expect(start: number, open: number): void {
    this.window.expect(start, open, true, true);
  }

  /**
   * Takes the outermost group at `start` for an array when nothing but plain numbers and brackets is in it; returns where it
   * ends, undefined when it is another one, or goes on beyond the window.
   */
  takeWhole(start: number): number | undefined {
    const { candidates, window } = this;
    const end = window.kernels.skipGroup(window.addressOf(start, ahead));
    if (end === 0) return undefined;
    const place = window.placeOf(end);
    candidates.truncate(0);
    candidates.push(start, place, true, false);
    return place;
  }

  /** Skips what is plain from `start` on in the innermost bracket, and notes what it was; returns where it ends. */
  skip(start: number): number {
    const { candidates, patience, stack, window } = this;
    const { kernels } = window;
    this.isCut = false;
    if (!patience.tries()) return start;
    const address = window.addressOf(start);
    const end = window.placeOf(kernels.skipRows(address, window.origin));
    const rows = kernels.cells[skippedRowsCell]!;
    if (rows > 0) {
      candidates.append(kernels.places, rows);
      stack.add(Field.groups, rows);
    }
    if (kernels.cells[hasValuesCell] === 1) stack.hasValues();
    patience.learn(end - start >= worthwhile);
    this.isCut = end > start && window.isCutAt(kernels.cells[stopCell]!);
    return end;
  }
}
