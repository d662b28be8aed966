import { identifierBytes, Kind, kinds } from '../characters';
import { wordTable } from '../vocabulary';

const newline = 0x0a;

/** 1 for what numbers in a list are made of: digits, points, signs, `e`, commas and white space. */
export const plainBytes: Uint8Array = (() => {
  const plain: readonly number[] = [Kind.digit, Kind.dot, Kind.sign, Kind.comma, Kind.space];
  const table = kinds.map((kind) => Number(plain.includes(kind)));
  table['e'.charCodeAt(0)] = 1;
  table['E'.charCodeAt(0)] = 1;
  return table;
})();

/** True for a bracket that touches a name, a closing bracket or a string: `x[0]`, `f(x)[0]`. */
export function isSubscript(bytes: Uint8Array, at: number): boolean {
  if (at === 0) return false;
  const kind = kinds[bytes[at - 1]!];
  return (
    kind === Kind.letter ||
    kind === Kind.digit ||
    kind === Kind.close ||
    kind === Kind.roundClose ||
    kind === Kind.quote
  );
}

export function hasDigit(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (kinds[bytes[at]!] === Kind.digit) return true;
  return false;
}

/** How far a comma is looked for in parentheses. */
const reach = 400;

/**
 * True when a comma stands between the values in the parentheses from `start` to `end`, or after the only one. Around
 * `groups` - lists or tuples - only the last one counts: theirs have commas too.
 */
export function hasComma(bytes: Uint8Array, start: number, end: number, groups: number): boolean {
  let before = end - 1;
  while (kinds[bytes[before]!] === Kind.space) before -= 1;
  if (kinds[bytes[before]!] === Kind.comma) return true;
  const stop = groups === 0 ? Math.min(end, start + reach) : start;
  for (let at = start; at < stop; at += 1) if (kinds[bytes[at]!] === Kind.comma) return true;
  return false;
}

/** True for what starts a new line after a value that no comma follows: there the next statement starts. */
export function startsLine(bytes: Uint8Array, at: number): boolean {
  let before = at - 1;
  let lines = 0;
  while (before >= 0 && kinds[bytes[before]!] === Kind.space) {
    if (bytes[before] === newline) lines += 1;
    before -= 1;
  }
  const kind = before < 0 ? Kind.other : kinds[bytes[before]!];
  return lines > 0 && kind !== Kind.comma && kind !== Kind.open && kind !== Kind.roundOpen;
}

/** True when the next thing from `at` on is a number. */
export function startsNumber(bytes: Uint8Array, at: number): boolean {
  let next = at;
  while (kinds[bytes[next]!] === Kind.space) next += 1;
  if (kinds[bytes[next]!] === Kind.sign) next += 1;
  if (kinds[bytes[next]!] === Kind.dot) next += 1;
  return kinds[bytes[next]!] === Kind.digit;
}

/** How many bytes `valuesNear` counts in. */
const sample = 300;

/** How many numbers stand between `start` and `end`, outside of quotes; estimated from the first 300 bytes. */
export function valuesNear(bytes: Uint8Array, start: number, end: number): number {
  const stop = Math.min(end, start + sample);
  let count = 0;
  let isQuoted = false;
  for (let at = start + 1; at < stop; at += 1) {
    const before = bytes[at - 1]!;
    const kind = kinds[bytes[at]!];
    if (kind === Kind.quote) isQuoted = !isQuoted;
    else if (kind === Kind.digit && !isQuoted && identifierBytes[before] !== 1 && kinds[before] !== Kind.dot)
      count += 1;
  }
  return end > stop ? Math.round((count * (end - start)) / sample) : count;
}

const longestKey = 200;

/** Where the values of a list that starts at `start` and is not closed end, when something else stands before `at`. */
export function endOfValues(bytes: Uint8Array, at: number, start: number): number {
  let end = skipBack(bytes, Math.min(at, bytes.length - 1), start);
  if (kinds[bytes[end - 1]!] === Kind.quote) {
    let opening = end - 2;
    while (opening > start && end - opening < longestKey && bytes[opening] !== bytes[end - 1]) opening -= 1;
    return bytes[opening] === bytes[end - 1] ? skipBack(bytes, opening, start) : end;
  }
  let word = end;
  while (word > start + 1 && identifierBytes[bytes[word - 1]!] === 1) word -= 1;
  const isValue = kinds[bytes[word]!] === Kind.digit || wordTable.find(bytes, word, end) !== undefined;
  if (word < end && !isValue) end = skipBack(bytes, word, start);
  return end;
}

function isForeign(kind: number): boolean {
  return kind === Kind.roundClose || kind === Kind.braceClose;
}

/** Back over white space, commas, and a closing bracket or sign that does not belong to the list. */
function skipBack(bytes: Uint8Array, at: number, start: number): number {
  let end = at;
  while (end > start + 1) {
    const kind = kinds[bytes[end - 1]!]!;
    if (kind !== Kind.space && kind !== Kind.comma && kind !== Kind.stop && !isForeign(kind)) break;
    end -= 1;
  }
  return end;
}
