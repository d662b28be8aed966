import { close, flagsOf, hash, isIdentifier, newline, open, roundOpen } from './bytes';
import { callEndingsAt, endsWordFlag, keywordsAt, letterFlag, mostKeywords, spaceFlag, startsFlag, subscriptFlag } from './layout';

const dot: u32 = 0x2e;

const letterE: u32 = 0x65;
const letterP: u32 = 0x70;
const letterW: u32 = 0x77;

/** The lengths of the keywords. */
const shortest: usize = 2;
const longest: usize = 6;

/** True when the word that ends before `at` is one of the keywords, each of which fills eight bytes of the table. */
function followsKeyword(at: usize): bool {
  let length: usize = 0;
  while (length <= longest && isIdentifier(at - 1 - length)) length += 1;
  if (length < shortest || length > longest) return false;
  const word = load<u64>(at - 8) >> ((8 - length) << 3);
  for (let index = 0; index < mostKeywords; index += 1) {
    if (load<u64>(keywordsAt + (index << 3)) === word) return true;
  }
  return false;
}

/** True when the name that ends before `at` ends as `reshape`, `astype` and `view` do. */
// @ts-expect-error: AssemblyScript knows this decorator.
@inline
function mayChange(at: usize): bool {
  const last = <u32>load<u8>(at - 1);
  const before = <u32>load<u8>(at - 2);
  return (last === letterE && before === letterP) || (last === letterW && before === letterE);
}

/** The first place from `at` on that holds no white space; `limit` when there is none before it. */
// @ts-expect-error: AssemblyScript knows this decorator.
@inline
function afterSpaces(at: usize, limit: usize): usize {
  let next = at;
  while (next < limit && (flagsOf(next) & spaceFlag) !== 0) next += 1;
  return next;
}

/** Where the word at `at`, identifiers joined by dots, ends; `limit` when it may go on there. */
// @ts-expect-error: AssemblyScript knows this decorator.
@inline
function endOfWord(at: usize, limit: usize): usize {
  let end = at + 1;
  while (end < limit && (isIdentifier(end) || (load<u8>(end) === dot && isIdentifier(end + 1)))) end += 1;
  return end;
}

/** True when the name that ends before `at` ends as one of the known calls does. */
// @ts-expect-error: AssemblyScript knows this decorator.
@inline
function mayBeKnown(at: usize): bool {
  const ending = <u32>load<u16>(at - 2);
  return ((<u32>load<u8>(callEndingsAt + (ending >> 3))) & (1 << (ending & 7))) !== 0;
}

/** True when the word at `at` may be the name of a known call, or one that stands for a value; or goes on beyond `limit`. */
function mayBeValue(at: usize, limit: usize): bool {
  const end = endOfWord(at, limit);
  if (end === limit) return true;
  return load<u8>(end) === roundOpen ? mayBeKnown(end) : (flagsOf(end - 1) & endsWordFlag) !== 0;
}

/** True when an unknown call stands at `at`: no list that starts with one is an array. */
function isUnknownCall(at: usize, limit: usize): bool {
  if ((flagsOf(at) & letterFlag) === 0) return false;
  const end = endOfWord(at, limit);
  return end < limit && load<u8>(end) === roundOpen && !mayBeKnown(end);
}

/** After the subscript that starts at `at`, as in JavaScript; 0 when it does not end before `limit`. */
function endOfSubscript(at: usize, limit: usize): usize {
  let depth = 0;
  for (let end = at; end < limit; end += 1) {
    const byte = <u32>load<u8>(end);
    if (byte === newline) return end;
    if (byte === open) depth += 1;
    else if (byte === close) {
      depth -= 1;
      if (depth === 0) return end + 1;
    }
  }
  return 0;
}

/** Where to go on after the bracket at `at` when it opens no array and no call that may change one; else 0. */
function endOfCode(at: usize, limit: usize): usize {
  const byte = <u32>load<u8>(at);
  const touches = (flagsOf(at - 1) & subscriptFlag) !== 0;
  if (byte === open) {
    if (touches && !followsKeyword(at)) return endOfSubscript(at, limit);
    if (load<u8>(at + 1) === close) return at + 2;
    const first = afterSpaces(at + 1, limit);
    return first < limit && isUnknownCall(first, limit) ? at + 1 : 0;
  }
  if (mayChange(at)) return 0;
  if (byte === roundOpen && touches) {
    const isCall = (flagsOf(at + 1) & letterFlag) !== 0 || !followsKeyword(at);
    return isCall ? at + 1 : 0;
  }
  const next = afterSpaces(at + 1, limit);
  if (next === limit || (flagsOf(next) & startsFlag) !== 0) return 0;
  if (byte !== roundOpen) return at + 1;
  const inside = <u32>load<u8>(next);
  if (inside === open || inside === roundOpen || inside === hash) return 0;
  return (flagsOf(next) & letterFlag) !== 0 && mayBeValue(next, limit) ? 0 : at + 1;
}

/**
 * Skips code from `at` on, and the brackets in it that are calls, subscripts or blocks, 16 bytes at a time. Returns the next
 * bracket that JavaScript has to look at, or `limit` when there is none before it.
 */
export function skipCode(at: usize, limit: usize): usize {
  let next = at;
  while (next < limit) {
    const start = next;
    const bytes = v128.load(start);
    const rounds = i8x16.eq(bytes, i8x16.splat(0x28));
    // `[` and `{` differ in one bit only.
    const others = i8x16.eq(v128.or(bytes, i8x16.splat(0x20)), i8x16.splat(0x7b));
    let brackets = i8x16.bitmask(v128.or(rounds, others));
    next += 16;
    while (brackets !== 0) {
      const place = start + ctz(brackets);
      if (place >= limit) return limit;
      const end = endOfCode(place, limit);
      if (end === 0) return place;
      if (end >= next) {
        next = end;
        break;
      }
      brackets &= -1 << <i32>(end - start);
    }
  }
  return limit;
}
