import { plainBytes } from './valueBytes';

/**
 * Where the run of plain bytes (digits, points, signs, commas, white space, `e`) from `start` on ends.
 *
 * Where the four bytes of a word are all digits or one of `+,-.` and white space, they are skipped together: none of them
 * is `:` (0x3a) or more, none lies from `!` (0x21) to `*` (0x2a), none is `/`. The sums set a byte's highest bit where it
 * reaches a bound; an overflow into the next byte only comes from bytes that end the run anyway.
 */
export function endOfPlain(bytes: Uint8Array, words: Int32Array, start: number): number {
  const isPlain = plainBytes;
  let at = start | 0;
  for (;;) {
    while ((at & 3) !== 0) {
      if (isPlain[bytes[at]!] !== 1) return at;
      at = (at + 1) | 0;
    }
    let index = at >> 2;
    const last = words.length;
    while (index < last) {
      const word = words[index]!;
      const fromColon = word | (word + 0x46464646);
      const fromMark = (word + 0x5f5f5f5f) & ~(word + 0x55555555);
      const slash = word ^ 0x2f2f2f2f;
      const isSlash = (slash - 0x01010101) & ~slash;
      if (((fromColon | fromMark | isSlash) & 0x80808080) !== 0) break;
      index = (index + 1) | 0;
    }
    at = index << 2;
    const end = at + 4;
    while (at < end) {
      if (isPlain[bytes[at]!] !== 1) return at;
      at = (at + 1) | 0;
    }
  }
}
