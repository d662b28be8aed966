import { booleanAt, close, comma, endOfCall, endOfLine, flagsOf, hash, isIdentifier, newline, open, roundClose, roundOpen, setCell, space } from './bytes';
import { hasValuesCell, letterFlag, resultsAt, skippedRowsCell, startsFlag, stopCell, subscriptFlag } from './layout';
import { endOfPlain, hasComma, sawDigit } from './plainBytes';

/** Bytes of a place of a row: its start, its end, and flags. */
const placeSize: usize = 12;
const closedFlag = 1;

/** After the boolean, or the number in the expected call, that starts at `at`; 0 when there is neither. */
// @ts-expect-error: AssemblyScript knows this decorator.
@inline
function endOfWord(at: usize): usize {
  const inside = endOfCall(at);
  if (inside !== 0) {
    if ((flagsOf(inside) & startsFlag) === 0) return 0;
    const end = endOfPlain(inside);
    return load<u8>(end) === roundClose ? end + 1 : 0;
  }
  const word = booleanAt(at);
  const end = at + (word & 0xff);
  return word === 0 || isIdentifier(end) ? 0 : end;
}

/**
 * Skips values from `at` on, and rows of them in brackets that hold nothing else, with line comments between rows. Stores
 * the places of the rows as `Candidates` has them, less `offset`, and returns where something else comes; when that is in
 * a row, where the row starts.
 */
export function skipRows(at: usize, offset: usize): usize {
  let out: usize = resultsAt;
  let row: usize = 0;
  let closer: u32 = 0;
  let hasDigit: bool = false;
  let hasOutside: bool = false;
  let stop = at;
  for (;;) {
    if ((flagsOf(stop) & letterFlag) === 0) {
      stop = endOfPlain(stop);
      hasDigit = hasDigit || sawDigit;
    }
    const byte = <u32>load<u8>(stop);
    if ((flagsOf(stop) & letterFlag) !== 0) {
      const end = endOfWord(stop);
      if (end === 0) break;
      hasDigit = true;
      // Mostly a comma and a space come next.
      stop = end;
      if (load<u8>(stop) === comma) stop += 1;
      if (load<u8>(stop) === space) stop += 1;
    } else if (byte === open || byte === roundOpen) {
      if (row !== 0 || (flagsOf(stop - 1) & subscriptFlag) !== 0) break;
      row = stop;
      closer = byte === open ? close : roundClose;
      hasOutside = hasOutside || hasDigit;
      hasDigit = false;
      stop += 1;
    } else if (row !== 0 && byte === closer) {
      if (!hasDigit || (closer === roundClose && !hasComma(row, stop))) break;
      stop += 1;
      store<u32>(out, <u32>(row - offset));
      store<u32>(out, <u32>(stop - offset), 4);
      store<u32>(out, closedFlag, 8);
      out += placeSize;
      row = 0;
      hasDigit = false;
    } else if (row === 0 && byte === hash) {
      const end = endOfLine(stop);
      if (load<u8>(end) !== newline) break;
      stop = end;
    } else {
      break;
    }
  }
  setCell(skippedRowsCell, <i32>((out - resultsAt) / placeSize));
  setCell(hasValuesCell, i32(hasOutside || (row === 0 && hasDigit)));
  setCell(stopCell, <i32>stop);
  return row === 0 ? stop : row;
}
