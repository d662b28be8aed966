import { kernelsInBase64 } from 'virtual:text-kernels';
import { instantiate, once } from '../../webAssembly/instantiate';
import { endsNumber, identifierBytes, Kind, kinds, unitBytes } from '../characters';
import { bracketKeywords } from '../scan/openers';
import { plainBytes } from '../scan/valueBytes';
import { shortBooleans, valueWords } from '../vocabulary';
import * as layout from './assembly/layout';
import { significantBits } from './powerBits';

/** The kernels in WebAssembly that skip and read arrays (assembly/index.ts), and the memory that they work on. */
export interface TextKernels {
  readonly bytes: Uint8Array;
  /** The results of the kernel that was called last. */
  readonly cells: Int32Array;
  /** The values that it read, or the places of the rows that it skipped. */
  readonly values: Float64Array;
  readonly places: Int32Array;
  readonly readRows: (
    at: number,
    limit: number,
    closer: number,
    length: number,
    count: number,
    isAfter: boolean,
  ) => number;
  readonly skipRows: (at: number, offset: number) => number;
  readonly skipCode: (at: number, limit: number) => number;
  readonly isPlainLine: (at: number, from: number, isCode: boolean) => number;
  readonly transcode: (source: number, length: number, target: number) => number;
  /** Whose text is in the memory. */
  holder: unknown;
}

/** The kernels; undefined where they do not run. */
function makeTextKernels(): TextKernels | undefined {
  const exports = instantiate(kernelsInBase64);
  if (exports === undefined) return undefined;
  const { buffer } = exports.memory as WebAssembly.Memory;
  const bytes = new Uint8Array(buffer);
  fillTables(bytes);
  return {
    bytes,
    cells: new Int32Array(buffer, layout.cellsAt, 16),
    values: new Float64Array(buffer, layout.resultsAt, layout.windowSize >> 1),
    places: new Int32Array(buffer, layout.resultsAt, layout.windowSize),
    readRows: exports.readRows as TextKernels['readRows'],
    skipRows: exports.skipRows as TextKernels['skipRows'],
    skipCode: exports.skipCode as TextKernels['skipCode'],
    isPlainLine: exports.isPlainLine as TextKernels['isPlainLine'],
    transcode: exports.transcode as TextKernels['transcode'],
    holder: undefined,
  };
}

/** The kernels of all texts, made when they are first needed: no two texts are worked on at once. */
export const sharedTextKernels = once(makeTextKernels);

/** What the kernels know of bytes and words comes from the same tables as in JavaScript. */
function fillTables(bytes: Uint8Array): void {
  const flags = kinds.map((_, byte) => flagsOf(byte));
  bytes.set(flags, layout.flagsAt);
  bytes.set(new Uint8Array(shortBooleans.table.buffer), layout.wordsAt);
  bytes.set(unitBytes, layout.unitsAt);
  bracketKeywords.forEach((word, index) => {
    const letters = Array.from(word, (letter) => letter.charCodeAt(0));
    bytes.set(letters, layout.keywordsAt + 8 * index);
  });
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
