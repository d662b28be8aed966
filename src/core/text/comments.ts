import { Kind, kinds } from './characters';

const newline = 0x0a;
const space = 0x20;
const star = 0x2a;
const slash = 0x2f;

/** Where the line that `at` is in ends: at its newline, or at the end of the bytes. */
export function endOfLine(bytes: Uint8Array, at: number): number {
  const end = bytes.indexOf(newline, at);
  return end === -1 ? bytes.length - 1 : end;
}

/**
 * Where the JavaScript comment that starts with the slash at `at` inside an array ends; `at` itself when this is no
 * comment, or one without an end.
 *
 * After a number `//` may also be Python's floor division: it is taken for that when a number or a bracket follows.
 */
export function endOfSlashComment(bytes: Uint8Array, at: number): number {
  if (bytes[at + 1] === star) return endOfBlockComment(bytes, at);
  if (bytes[at + 1] !== slash) return at;
  if (followsValue(bytes, at)) {
    let next = at + 2;
    while (bytes[next] === space) next += 1;
    const kind = kinds[bytes[next]!];
    if (kind === Kind.digit || kind === Kind.sign || kind === Kind.dot || kind === Kind.roundOpen) return at;
  }
  return endOfLine(bytes, at);
}

function endOfBlockComment(bytes: Uint8Array, at: number): number {
  for (let end = bytes.indexOf(slash, at + 3); end !== -1; end = bytes.indexOf(slash, end + 1)) {
    if (bytes[end - 1] === star) return end + 1;
  }
  return at;
}

/** True when the last thing before `at`, spaces apart, is a value and no comma or bracket. */
function followsValue(bytes: Uint8Array, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && bytes[before] === space) before -= 1;
  const kind = before < 0 ? Kind.comma : kinds[bytes[before]!];
  return kind === Kind.digit || kind === Kind.letter || kind === Kind.dot || kind === Kind.roundClose;
}
