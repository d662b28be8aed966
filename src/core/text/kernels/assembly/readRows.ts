import {
  booleanAt,
  cell,
  close,
  comma,
  endOfCall,
  endOfLine,
  flagsOf,
  hash,
  newline,
  open,
  roundClose,
  roundOpen,
  setCell,
  space,
} from './bytes';
import {
  afterCell,
  booleanSeen,
  callLengthCell,
  countCell,
  endsFlag,
  firstCommaCell,
  firstGapCell,
  floatSeen,
  identifierFlag,
  inCallsCell,
  integerSeen,
  isOpenCell,
  letterFlag,
  makesFloatsCell,
  openingCell,
  resultsAt,
  rowsCell,
  seenCell,
  spaceFlag,
  startsFlag,
  takesNumbersCell,
  valuesCell,
} from './layout';
import { isFloat, readAny, readNumber } from './numbers';
import { readRun, runComma, runEnd, runGap, runIsAfter, runSeen } from './plainRun';

/** The kind of the value that was read last. */
let kind: i32 = 0;
/** 1 when it stood in the expected call. */
let inCall: i32 = 0;

/** Reads the number in the call or the boolean at `at` into `out`; returns where it ends, 0 when there is neither. */
function readWord(at: usize, out: usize): usize {
  const inside = cell(takesNumbersCell) !== 0 ? endOfCall(at) : 0;
  if (inside !== 0) {
    const end = readNumber(inside, out);
    const makesFloats = cell(makesFloatsCell) !== 0;
    if (end === 0 || load<u8>(end) !== roundClose || (isFloat && !makesFloats)) return 0;
    if ((flagsOf(end + 1) & endsFlag) === 0) return 0;
    kind = makesFloats ? floatSeen : integerSeen;
    inCall = 1;
    return end + 1;
  }
  const word = booleanAt(at);
  const end = at + (word & 0xff);
  if (word === 0 || (flagsOf(end) & endsFlag) === 0) return 0;
  store<f64>(out, <f64>((word >> 8) & 1));
  kind = booleanSeen;
  inCall = 0;
  return end;
}

/** True when the parenthesis at `at` opens a tuple: a comma follows the number in it. */
function isTuple(at: usize): bool {
  if ((flagsOf(at - 1) & identifierFlag) !== 0) return false;
  let next = at + 1;
  while ((flagsOf(next) & startsFlag) !== 0) next += 1;
  return load<u8>(next) === comma;
}

/** The first byte from `at` on that is neither white space nor in a line comment, as far as these end. */
// @ts-expect-error: AssemblyScript knows this decorator.
@inline
function afterBlanks(at: usize): usize {
  let next = at;
  for (;;) {
    while ((flagsOf(next) & spaceFlag) !== 0) next += 1;
    if (<u32>load<u8>(next) !== hash) break;
    const end = endOfLine(next);
    if (load<u8>(end) !== newline) break;
    next = end;
  }
  return next;
}

/** Where the next row opens, when only a comma and blanks stand between the row that ends before `at` and it; else 0. */
// @ts-expect-error: AssemblyScript knows this decorator.
@inline
function rowAfter(at: usize, opener: u32): usize {
  const next = afterBlanks(at + usize(load<u8>(at) === comma));
  const isRow = next !== at && <u32>load<u8>(next) === opener && (opener === open || isTuple(next));
  return isRow ? next : 0;
}

/**
 * Reads values from `at` on, at most `limit`, with the spaces, commas and line comments between them, and goes on to the
 * next row where one ends with the bracket `closer`, which the same kind of bracket opened: the rows must have `length`
 * values, and the first of them has `count` already. A `closer` of 0 ends no row. `isAfter` tells whether no comma has
 * followed a value before `at`. Returns where it stops: there, JavaScript takes over in the state that the cells tell.
 */
export function readRows(at: usize, limit: i32, closer: u32, length: i32, count: i32, isAfter: bool): usize {
  const opener = closer === close ? open : roundOpen;
  const last = resultsAt + (limit << 3);
  let out: usize = resultsAt;
  let seen = 0;
  let inCalls = 0;
  let rows = 0;
  let isOpen = true;
  let opening: usize = 0;
  let firstComma: usize = 0;
  let firstGap: usize = 0;
  for (;;) {
    const byte = <u32>load<u8>(at);
    const flags = flagsOf(at);
    if (isOpen && (flags & startsFlag) !== 0) {
      const end = readRun(at, out, last, isAfter);
      count += <i32>((runEnd - out) >> 3);
      out = runEnd;
      seen |= runSeen;
      isAfter = runIsAfter;
      if (firstComma === 0) firstComma = runComma;
      if (firstGap === 0) firstGap = runGap;
      const isRead = end !== at;
      at = end;
      if (isRead) continue;
    }
    if ((flags & (startsFlag | letterFlag)) !== 0) {
      if (!isOpen || out === last || (isAfter && (flagsOf(at - 1) & spaceFlag) === 0)) break;
      let end: usize;
      if ((flags & startsFlag) !== 0) {
        end = readAny(at, out);
        kind = isFloat ? floatSeen : integerSeen;
        inCall = 0;
      } else {
        end = readWord(at, out);
      }
      if (end === 0) break;
      if (isAfter && firstGap === 0) firstGap = at;
      seen |= kind;
      inCalls += inCall;
      out += 8;
      count += 1;
      isAfter = load<u8>(end) !== comma;
      if (!isAfter) {
        if (firstComma === 0) firstComma = end;
        end += 1;
      }
      // Mostly a space comes next.
      at = end;
      if (load<u8>(at) === space) at += 1;
    } else if ((flags & spaceFlag) !== 0) {
      at += 1;
    } else if (byte === comma) {
      if (!isAfter) break;
      if (firstComma === 0) firstComma = at;
      isAfter = false;
      at += 1;
    } else if (byte === hash) {
      const end = endOfLine(at);
      if (load<u8>(end) !== newline) break;
      at = end;
    } else if (isOpen && byte === closer) {
      if (count !== length || (closer === roundClose && count === 1)) break;
      rows += 1;
      isAfter = true;
      at += 1;
      const next = rowAfter(at, opener);
      isOpen = next !== 0;
      if (!isOpen) continue;
      if (load<u8>(at) !== comma) {
        if (firstGap === 0) firstGap = next;
      } else if (firstComma === 0) {
        firstComma = at;
      }
      opening = next;
      count = 0;
      isAfter = false;
      at = next + 1;
    } else if (!isOpen && byte === opener) {
      if (isAfter && (flagsOf(at - 1) & spaceFlag) === 0) break;
      if (opener === roundOpen && !isTuple(at)) break;
      if (isAfter && firstGap === 0) firstGap = at;
      opening = at;
      count = 0;
      isOpen = true;
      isAfter = false;
      at += 1;
    } else {
      break;
    }
  }
  setCell(valuesCell, <i32>((out - resultsAt) >> 3));
  setCell(seenCell, seen);
  setCell(inCallsCell, inCalls);
  setCell(rowsCell, rows);
  setCell(countCell, count);
  setCell(isOpenCell, i32(isOpen));
  setCell(openingCell, <i32>opening);
  setCell(afterCell, i32(isAfter));
  setCell(firstCommaCell, <i32>firstComma);
  setCell(firstGapCell, <i32>firstGap);
  return at;
}
