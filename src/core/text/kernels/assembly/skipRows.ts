import { booleanAt, close, comma, endOfCall, endOfLine, flagsOf, hash, isIdentifier, newline, open, roundClose, roundOpen, setCell, space } from './bytes';
import { hasValuesCell, letterFlag, resultsAt, skippedRowsCell, startsFlag, stopCell, subscriptFlag } from './layout';

/** How far a comma is looked for in parentheses, as in JavaScript. */
const reach: usize = 400;

/** Bytes of a place of a row: its start, its end, and flags. */
const placeSize: usize = 12;
const closedFlag = 1;

/** True when there was a digit in the bytes that were skipped last. */
let hasDigit: bool = false;

/** Where the run of digits, points, signs, commas, white space and `e` from `at` on ends; 16 bytes are looked at at once. */
// @ts-expect-error: AssemblyScript knows this decorator.
@inline
function endOfPlain(at: usize): usize {
  while (true) {
    const bytes = v128.load(at);
    const digits = i8x16.le_u(i8x16.sub(bytes, i8x16.splat(0x30)), i8x16.splat(9));
    // `+`, `,`, `-` and `.` follow each other, and so do tab, newline, vertical tab, form feed and carriage return.
    const signs = i8x16.le_u(i8x16.sub(bytes, i8x16.splat(0x2b)), i8x16.splat(3));
    const spaces = i8x16.le_u(i8x16.sub(bytes, i8x16.splat(9)), i8x16.splat(4));
    const blanks = i8x16.eq(bytes, i8x16.splat(0x20));
    const letters = i8x16.eq(v128.or(bytes, i8x16.splat(0x20)), i8x16.splat(0x65));
    const plain = v128.or(v128.or(v128.or(digits, signs), v128.or(spaces, blanks)), letters);
    const others = ~i8x16.bitmask(plain) & 0xffff;
    if (others !== 0) {
      const count = ctz(others);
      hasDigit = hasDigit || (i8x16.bitmask(digits) & ((1 << count) - 1)) !== 0;
      return at + count;
    }
    hasDigit = hasDigit || v128.any_true(digits);
    at += 16;
  }
}

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

/** True when a comma stands in the parentheses from `start` to `end`: nearby, or at their end. */
function hasComma(start: usize, end: usize): bool {
  const stop = min(end, start + reach);
  for (let at = start; at < stop; at += 1) if (load<u8>(at) === comma) return true;
  return false;
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
  let hasOutside: bool = false;
  let stop = at;
  hasDigit = false;
  for (;;) {
    if ((flagsOf(stop) & letterFlag) === 0) stop = endOfPlain(stop);
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
