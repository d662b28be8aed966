import { flagsOf, isIdentifier, newline, roundOpen, setCell, space } from './bytes';
import { calleeCell, nameEndCell, spaceFlag, startsFlag } from './layout';

const tab: u32 = 0x09;
const dot: u32 = 0x2e;
const equals: u32 = 0x3d;

/** The first byte of the line's white space that ends before `at`. */
// @ts-expect-error: AssemblyScript knows this decorator.
@inline
function beforeBlanks(at: usize): usize {
  let start = at;
  while (load<u8>(start - 1) === space || load<u8>(start - 1) === tab) start -= 1;
  return start;
}

/** Where the callee starts whose parenthesis is at `open`: identifiers joined by dots. */
function startOfCallee(open: usize): usize {
  let start = open;
  while (isIdentifier(start - 1) || (load<u8>(start - 1) === dot && isIdentifier(start - 2))) start -= 1;
  return start;
}

/**
 * Where the name starts that a line assigns the array at `start` to, as it is or as the first argument of a call, with
 * nothing else before it: `name = [`, `name = np.array([`. Stores where the name ends, and where the callee starts, 0 for
 * none. Returns 0 for anything else, and where the bytes in the window do not tell.
 */
export function assignedName(start: usize): usize {
  let value = start;
  setCell(calleeCell, 0);
  if (load<u8>(start - 1) === roundOpen) {
    value = startOfCallee(start - 1);
    if (value === start - 1) return 0;
    setCell(calleeCell, <i32>value);
  }
  const sign = beforeBlanks(value) - 1;
  if (load<u8>(sign) !== equals) return 0;
  const end = beforeBlanks(sign);
  let name = end;
  while (isIdentifier(name - 1)) name -= 1;
  if (name === end || (flagsOf(name) & startsFlag) !== 0 || load<u8>(beforeBlanks(name) - 1) !== newline) return 0;
  setCell(nameEndCell, <i32>end);
  return name;
}

/** True when the line ends at `at`, and what follows on the next ones is no method of what it holds. */
export function endsStatement(at: usize): bool {
  if (load<u8>(at) !== newline) return false;
  let next = at + 1;
  while ((flagsOf(next) & spaceFlag) !== 0) next += 1;
  // At the end of the text or of the window.
  return load<u8>(next) > 1 && load<u8>(next) !== dot;
}
