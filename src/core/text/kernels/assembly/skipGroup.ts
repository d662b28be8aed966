import { close, endOfLine, flagsOf, hash, newline, open, roundClose, roundOpen } from './bytes';
import { subscriptFlag } from './layout';
import { endOfPlain, hasComma, sawDigit } from './plainBytes';

/** Brackets are followed so deep: one bit is kept for each depth. */
const deepest = 63;

/**
 * Where the array ends whose outermost bracket is at `at`, when it holds nothing but lists and tuples of plain bytes, with
 * line comments among them, and all of it is in the window; else 0, and JavaScript has to look.
 */
export function skipGroup(at: usize): usize {
  // By depth: whether the bracket is a tuple's, whether something is in it, whether that is a group, or several.
  let tuples: u64 = 0;
  let filled: u64 = 0;
  let grouped: u64 = 0;
  let several: u64 = 0;
  let depth = 0;
  let opening = at;
  let stop = at;
  for (;;) {
    const byte = <u32>load<u8>(stop);
    if (byte === open || byte === roundOpen) {
      if (depth === deepest || (depth > 0 && (flagsOf(stop - 1) & subscriptFlag) !== 0)) return 0;
      depth += 1;
      const bit = (<u64>1) << depth;
      tuples = byte === roundOpen ? tuples | bit : tuples & ~bit;
      filled &= ~bit;
      grouped &= ~bit;
      several &= ~bit;
      opening = stop;
      stop += 1;
    } else if (byte === close || byte === roundClose) {
      const bit = (<u64>1) << depth;
      const isTuple = (tuples & bit) !== 0;
      if (isTuple !== (byte === roundClose) || (filled & bit) === 0) return 0;
      // Parentheses around one value or group are none of its own.
      if (isTuple && !((grouped & bit) === 0 ? hasComma(opening, stop) : (several & bit) !== 0)) return 0;
      depth -= 1;
      stop += 1;
      if (depth === 0) break;
      const outer = bit >> 1;
      several |= grouped & outer;
      grouped |= outer;
      filled |= outer;
    } else if (byte === hash) {
      stop = endOfLine(stop);
      if (load<u8>(stop) !== newline) return 0;
    } else {
      return 0;
    }
    stop = endOfPlain(stop);
    if (sawDigit) filled |= (<u64>1) << depth;
  }
  return stop;
}
