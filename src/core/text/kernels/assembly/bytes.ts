import { callAt, callLengthCell, callMaskAt, cellsAt, flagsAt, identifierFlag, wordsAt } from './layout';

export const newline: u32 = 0x0a;
export const space: u32 = 0x20;
export const hash: u32 = 0x23;
export const roundOpen: u32 = 0x28;
export const roundClose: u32 = 0x29;
export const comma: u32 = 0x2c;
export const open: u32 = 0x5b;
export const close: u32 = 0x5d;

// @ts-expect-error: AssemblyScript knows this decorator.
@inline
export function flagsOf(at: usize): u32 {
  return load<u8>(flagsAt + <i32>load<u8>(at));
}

// @ts-expect-error: AssemblyScript knows this decorator.
@inline
export function cell(index: i32): i32 {
  return load<i32>(cellsAt + (index << 2));
}

// @ts-expect-error: AssemblyScript knows this decorator.
@inline
export function setCell(index: i32, value: i32): void {
  store<i32>(cellsAt + (index << 2), value);
}

/** After the parenthesis of the expected call when it stands at `at`; else 0. Most often there is no call or the same one. */
// @ts-expect-error: AssemblyScript knows this decorator.
@inline
export function endOfCall(at: usize): usize {
  const length = cell(callLengthCell);
  if (length === 0) return 0;
  const difference = v128.and(v128.xor(v128.load(at), v128.load(callAt)), v128.load(callMaskAt));
  return v128.any_true(difference) ? 0 : at + length;
}

/** The words for true and for false that were met last, and their first four letters: most often they come again. */
let trueKey: u32 = 0;
let trueWord: u32 = 0;
let falseKey: u32 = 0;
let falseWord: u32 = 0;

/** The word of the table whose first four letters these are; 0 when there is none. */
function wordOf(key: u32): u32 {
  const slot = wordsAt + (((key * 0x9e3779b1) >> 26) << 3);
  if (load<u32>(slot) !== key) return 0;
  const word = load<u32>(slot, 4);
  if (((word >> 8) & 1) !== 0) {
    trueKey = key;
    trueWord = word;
  } else {
    falseKey = key;
    falseWord = word;
  }
  return word;
}

/**
 * The short boolean that stands at `at`, see `ShortWords`; 0 when there is none. Its lowest byte is its length. What is known
 * of the last two is chosen from without a branch: which of them comes next cannot be foreseen.
 */
// @ts-expect-error: AssemblyScript knows this decorator.
@inline
export function booleanAt(at: usize): u32 {
  const key = load<u32>(at);
  const isTrue = key === trueKey;
  const isKnown = i32(isTrue) | i32(key === falseKey);
  const word = isKnown !== 0 ? select<u32>(trueWord, falseWord, isTrue) : wordOf(key);
  // The fifth letter, where there is one.
  return (((<u32>load<u8>(at, 4)) ^ (word >> 16)) & (word >> 24)) !== 0 ? 0 : word;
}

// @ts-expect-error: AssemblyScript knows this decorator.
@inline
export function isIdentifier(at: usize): bool {
  return (flagsOf(at) & identifierFlag) !== 0;
}

/** The newline that ends the line, or what stands before it and may be the end of the text or of the window. */
export function endOfLine(at: usize): usize {
  let end = at;
  while (load<u8>(end) !== newline && load<u8>(end) > 1) end += 1;
  return end;
}
