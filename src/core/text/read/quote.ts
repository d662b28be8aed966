import { Kind, kinds } from '../characters';

const newline = 0x0a;
const longest = 40;

/** The text between `start` and `end` as a message shows it: one line, not too long. */
export function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > longest ? `${line.slice(0, longest - 1)}…` : line;
}

/**
 * The bounds of the item that `at` is in: from the comma, bracket or line start before it to the comma, closing bracket
 * or line end after it. Looks 200 bytes each way at most.
 */
export function itemAround(bytes: Uint8Array, at: number): { start: number; end: number } {
  let start = at;
  while (start > 0 && at - start < 200) {
    const byte = bytes[start - 1]!;
    const kind = kinds[byte];
    if (byte === newline || kind === Kind.comma || kind === Kind.close) break;
    if (kind === Kind.open || kind === Kind.roundOpen) break;
    start -= 1;
  }
  let end = at;
  let depth = 0;
  for (; end < bytes.length - 1 && end - at < 200; end += 1) {
    const byte = bytes[end]!;
    const kind = kinds[byte];
    if (kind === Kind.open || kind === Kind.roundOpen) depth += 1;
    else if (kind === Kind.close || kind === Kind.roundClose) depth -= 1;
    if (depth < 0 || byte === newline || (depth === 0 && kind === Kind.comma)) break;
  }
  while (start < at && kinds[bytes[start]!] === Kind.space) start += 1;
  while (end > at + 1 && kinds[bytes[end - 1]!] === Kind.space) end -= 1;
  return { start, end };
}
