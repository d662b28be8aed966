import { identifierBytes } from './characters';

const size = 1024;
const dotByte = 0x2e;

/** A set of ASCII words that is asked about bytes, so that no string is made of the word that is looked up. */
export class WordTable<T> {
  private readonly slots = new Int32Array(size).fill(-1);
  private readonly next: Int32Array;
  private readonly words: readonly Uint8Array[];
  private readonly meanings: readonly T[];

  constructor(entries: Iterable<readonly [string, T]>) {
    const list = [...entries];
    this.words = list.map(([word]) => Uint8Array.from(word, (character) => character.charCodeAt(0)));
    this.meanings = list.map(([, meaning]) => meaning);
    this.next = new Int32Array(list.length).fill(-1);
    this.words.forEach((word, index) => {
      const slot = hash(word, 0, word.length);
      this.next[index] = this.slots[slot]!;
      this.slots[slot] = index;
    });
  }

  /** What the word in `bytes` from `start` to `end` means; undefined when it is not in the table. */
  find(bytes: Uint8Array, start: number, end: number): T | undefined {
    const length = end - start;
    if (length === 0) return undefined;
    for (let index = this.slots[hash(bytes, start, end)]!; index !== -1; index = this.next[index]!) {
      const word = this.words[index]!;
      if (word.length !== length) continue;
      let same = 0;
      while (same < length && word[same] === bytes[start + same]) same += 1;
      if (same === length) return this.meanings[index];
    }
    return undefined;
  }
}

/** From the length, the first and the last two bytes: few of the words collide, and long words cost nothing. */
function hash(bytes: Uint8Array, start: number, end: number): number {
  const last = bytes[end - 1]!;
  const before = bytes[Math.max(start, end - 2)]!;
  return (bytes[start]! * 7 + last * 31 + before * 57 + (end - start) * 211) & (size - 1);
}

/** Where the word that starts at `start` ends: identifiers joined by dots, `np.float32`. */
export function endOfWord(bytes: Uint8Array, start: number): number {
  let end = start;
  while (identifierBytes[bytes[end]!] === 1 || (bytes[end] === dotByte && identifierBytes[bytes[end + 1]!] === 1)) {
    end += 1;
  }
  return end;
}
