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

const slots = 64;
/** Four bytes that stand in no text, see `toBytes`. */
const noKey = 0x80808080 | 0;

/**
 * The words of four and five letters among `entries` that stand for a boolean, `True` and `false` among them, found by
 * their first four bytes at once. No branch depends on which of them it is: that changes all the time.
 */
export class ShortWords {
  /** For each slot the first four letters of its word, and the word: see `find`. */
  readonly table = new Int32Array(2 * slots).fill(noKey);

  constructor(entries: Iterable<readonly [string, boolean]>) {
    for (const [word, value] of entries) {
      if (word.length !== 4 && word.length !== 5) continue;
      const bytes = Uint8Array.from(word, (character) => character.charCodeAt(0));
      const key = new DataView(bytes.buffer).getInt32(0, true);
      const slot = slotOf(key);
      // Of two words in one slot the second is left to the full table.
      if (this.table[slot] !== noKey) continue;
      const fifth = bytes[4] === undefined ? 0 : 0xff000000 | (bytes[4] << 16);
      this.table[slot] = key;
      this.table[slot + 1] = fifth | (Number(value) << 8) | word.length;
    }
  }

  /** The word that the bytes at `at` start with, as a number for `lengthOf` and `valueOf`; 0 when it is none of these. */
  find(bytes: Uint8Array, view: DataView, at: number): number {
    if (at + 5 >= bytes.length) return 0;
    const { table } = this;
    const key = view.getInt32(at, true);
    const slot = slotOf(key);
    if (table[slot] !== key) return 0;
    const word = table[slot + 1]!;
    // The fifth letter, where there is one.
    return ((bytes[at + 4]! ^ (word >> 16)) & (word >>> 24)) === 0 ? word : 0;
  }
}

export const lengthOf = (word: number): number => word & 0xff;

export const valueOf = (word: number): number => (word >> 8) & 1;

function slotOf(key: number): number {
  return (Math.imul(key, 0x9e3779b1) >>> 26) << 1;
}
