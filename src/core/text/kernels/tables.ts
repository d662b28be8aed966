import { endsNumber, identifierBytes, Kind, kinds, unitBytes } from '../characters';
import { bracketKeywords } from '../scan/openers';
import { plainBytes } from '../scan/valueBytes';
import { calls, shortBooleans, valueWords } from '../vocabulary';
import * as layout from './assembly/layout';
import { significantBits } from './powerBits';

/** What the kernels know of bytes and words comes from the same tables as in JavaScript. */
export function fillTables(bytes: Uint8Array): void {
  const flags = kinds.map((_, byte) => flagsOf(byte));
  bytes.set(flags, layout.flagsAt);
  bytes.set(new Uint8Array(shortBooleans.table.buffer), layout.wordsAt);
  bytes.set(unitBytes, layout.unitsAt);
  bracketKeywords.forEach((word, index) => {
    const letters = Array.from(word, (letter) => letter.charCodeAt(0));
    bytes.set(letters, layout.keywordsAt + 8 * index);
  });
  for (const name of calls.keys()) {
    const ending = name.charCodeAt(name.length - 2) | (name.charCodeAt(name.length - 1) << 8);
    bytes[layout.callEndingsAt + (ending >> 3)]! |= 1 << (ending & 7);
  }
}

/** What `readRows` knows of powers of ten: it takes longer to make than a short text to scan. */
export function fillPowers(bytes: Uint8Array): void {
  const view = new DataView(bytes.buffer);
  for (let power = -layout.largestPower; power <= layout.largestPower; power += 1) {
    const bits = significantBits(power);
    const entry = layout.powersAt + 16 * (power + layout.largestPower);
    view.setBigUint64(entry, bits >> 64n, true);
    view.setBigUint64(entry + 8, BigInt.asUintN(64, bits), true);
  }
}

const starts: readonly number[] = [Kind.digit, Kind.sign, Kind.dot];
const subscripted: readonly number[] = [Kind.letter, Kind.digit, Kind.close, Kind.roundClose, Kind.quote];

const lastLetters: ReadonlySet<number> = new Set(valueWords.map((word) => word.charCodeAt(word.length - 1)));

function flagsOf(byte: number): number {
  const kind = kinds[byte]!;
  return (
    (plainBytes[byte] === 1 ? layout.plainFlag : 0) |
    (kind === Kind.space ? layout.spaceFlag : 0) |
    (endsNumber[byte] === 1 ? layout.endsFlag : 0) |
    (starts.includes(kind) ? layout.startsFlag : 0) |
    (kind === Kind.letter ? layout.letterFlag : 0) |
    (identifierBytes[byte] === 1 ? layout.identifierFlag : 0) |
    (subscripted.includes(kind) ? layout.subscriptFlag : 0) |
    (lastLetters.has(byte) ? layout.endsWordFlag : 0)
  );
}
