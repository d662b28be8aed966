import { identifierBytes, Kind, kinds } from '../characters';
import { WordTable, endOfWord } from '../wordTable';
import { wordTable } from '../vocabulary';
import { isSubscript, startsNumber } from './valueBytes';

const space = 0x20;
const newline = 0x0a;
const round = 0x28;

/** Words that a bracket may touch without being a subscript: `return[0, 1]`. */
export const bracketKeywords: readonly string[] = [
  'return',
  'in',
  'and',
  'or',
  'not',
  'if',
  'else',
  'yield',
  'is',
  'case',
  'of',
];

const keywords = new WordTable<true>(bracketKeywords.map((word) => [word, true]));

/**
 * The next `[`, `(` or `{` at or after `at`, or `end` when there is none before it. Four bytes are looked at at a time: a byte of
 * `word ^ pattern` is zero where the sign stands (Mycroft's test for a zero byte); `[` and `{` differ in one bit only.
 */
export function nextBracket(bytes: Uint8Array, words: Int32Array, at: number, end: number): number {
  let next = at;
  while (next < end && (next & 3) !== 0) {
    if (isBracket(bytes[next]!)) return next;
    next += 1;
  }
  const lastWord = end >> 2;
  for (let index = next >> 2; index < lastWord; index += 1) {
    const word = words[index]!;
    const rounds = word ^ 0x28282828;
    const others = (word | 0x20202020) ^ 0x7b7b7b7b;
    if ((((rounds - 0x01010101) & ~rounds) | ((others - 0x01010101) & ~others)) & 0x80808080) {
      next = index << 2;
      for (let byte = 0; byte < 4; byte += 1) if (isBracket(bytes[next + byte]!)) return next + byte;
    }
  }
  next = Math.max(next, lastWord << 2);
  while (next < end && !isBracket(bytes[next]!)) next += 1;
  return Math.min(next, end);
}

function isBracket(byte: number): boolean {
  return byte === round || (byte | space) === 0x7b;
}

/** What an opening bracket outside of all others can be. */
export type Opener = 'group' | 'subscript' | 'nothing';

export function openerAt(bytes: Uint8Array, at: number): Opener {
  const kind = kinds[bytes[at]!];
  if (kind === Kind.open) {
    if (isSubscript(bytes, at) && !followsKeyword(bytes, at)) return 'subscript';
    return kinds[bytes[at + 1]!] === Kind.close ? 'nothing' : 'group';
  }
  if (kind === Kind.roundOpen) {
    if (isSubscript(bytes, at)) {
      // A call, but for `return(0, 1)`; most have a name as their first argument.
      if (kinds[bytes[at + 1]!] === Kind.letter || !followsKeyword(bytes, at)) return 'nothing';
    }
    return startsTuple(bytes, at + 1) ? 'group' : 'nothing';
  }
  if (kind !== Kind.braceOpen || !startsNumber(bytes, at + 1)) return 'nothing';
  // A set; in LaTeX, patterns and templates a brace touches what stands before it.
  const before = at === 0 ? Kind.space : kinds[bytes[at - 1]!]!;
  const isFree = before === Kind.space || before === Kind.comma || before === Kind.equals || before === Kind.colon;
  return isFree || before === Kind.roundOpen || before === Kind.open ? 'group' : 'nothing';
}

function startsTuple(bytes: Uint8Array, at: number): boolean {
  let next = at;
  while (kinds[bytes[next]!] === Kind.space) next += 1;
  const kind = kinds[bytes[next]!];
  if (kind === Kind.open || kind === Kind.roundOpen) return true;
  if (kind === Kind.letter) {
    const end = endOfWord(bytes, next);
    return kinds[bytes[end]!] === Kind.roundOpen || wordTable.find(bytes, next, end) !== undefined;
  }
  return startsNumber(bytes, next) || kind === Kind.sign || kind === Kind.hash;
}

function followsKeyword(bytes: Uint8Array, at: number): boolean {
  let start = at;
  while (start > 0 && at - start < 8 && identifierBytes[bytes[start - 1]!] === 1) start -= 1;
  return keywords.find(bytes, start, at) !== undefined;
}

/** After the subscript that starts at `at`: after its closing bracket, or at the end of its line. */
export function endOfSubscript(bytes: Uint8Array, at: number): number {
  let depth = 0;
  for (let end = at; end < bytes.length - 1; end += 1) {
    const byte = bytes[end]!;
    if (byte === newline) return end;
    if (kinds[byte] === Kind.open) depth += 1;
    else if (kinds[byte] === Kind.close) depth -= 1;
    if (depth === 0) return end + 1;
  }
  return bytes.length - 1;
}
