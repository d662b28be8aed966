import { hash, newline } from './bytes';

const doubleQuote: u32 = 0x22;
const singleQuote: u32 = 0x27;
const slash: u32 = 0x2f;

// @ts-expect-error: AssemblyScript knows this decorator.
@inline
function equal(bytes: v128, byte: u32): v128 {
  return i8x16.eq(bytes, i8x16.splat(<i8>byte));
}

/**
 * True when nothing that starts a string or a comment stands before `at` on its line; the line is looked at from `from` on.
 * Where it starts before that, the answer is `isCode`. 16 bytes are looked at at once, from the last ones on.
 */
export function isPlainLine(at: usize, from: usize, isCode: bool): bool {
  for (let end = at; end > from; end -= 16) {
    const start = end - 16;
    const bytes = v128.load(start);
    const inside = start < from ? 0xffff << <i32>(from - start) : 0xffff;
    const quotes = v128.or(equal(bytes, doubleQuote), equal(bytes, singleQuote));
    const comments = v128.or(equal(bytes, hash), equal(bytes, slash));
    const marks = i8x16.bitmask(v128.or(quotes, comments)) & inside;
    const lines = i8x16.bitmask(equal(bytes, newline)) & inside;
    if (lines !== 0) return marks >> (32 - clz(lines)) === 0;
    if (marks !== 0) return false;
  }
  return isCode;
}
