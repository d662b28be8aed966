import type { InOrder } from './inOrder';

/** Where the words of a value lie in memory, the second holding its sign and exponent. */
const [lower, upper] = [0, 1] as const;

/** The parts of the words that one pass sorts by, from the last to the first. */
const upperDigits = [
  { word: upper, shift: 0 },
  { word: upper, shift: 11 },
  { word: upper, shift: 22 },
] as const;
const allDigits = [
  { word: lower, shift: 0 },
  { word: lower, shift: 11 },
  { word: lower, shift: 22 },
  ...upperDigits,
] as const;

type Digit = (typeof allDigits)[number];

const digits = 2048;

/** Values with their positions, and the same room once more for the next pass. */
interface Sorting {
  values: Float64Array;
  positions: Uint32Array;
  nextValues: Float64Array;
  nextPositions: Uint32Array;
  /** All bits are set to turn the order round, none otherwise. */
  readonly flip: number;
}

/**
 * The values in ascending order, with the position of each, by a stable radix sort of their bits, 11 at a time: it takes
 * the same steps whatever the numbers are. NaN comes last, 0 takes the place of -0, equals keep their order. With
 * `descending` all of this is turned round but for the order of equals.
 *
 * The upper words of the values mostly tell them apart; neighbours that they leave in disorder are exchanged, or all is
 * begun anew by the lower words too where that is much.
 */
export function radixSort(given: Float64Array, descending: boolean): InOrder {
  const values = new Float64Array(given.length);
  // Adding 0 makes 0 of -0. NaN is written as the one with larger bits than infinity.
  for (let i = 0; i < values.length; i += 1) values[i] = given[i] === given[i] ? given[i]! + 0 : NaN;
  const sorting: Sorting = {
    values,
    positions: upTo(values.length),
    nextValues: new Float64Array(values.length),
    nextPositions: new Uint32Array(values.length),
    flip: descending ? -1 : 0,
  };
  for (const digit of upperDigits) sortByDigit(sorting, digit);
  if (!settle(sorting, descending)) for (const digit of allDigits) sortByDigit(sorting, digit);
  return { sorted: sorting.values, positions: sorting.positions };
}

/** 0, 1, 2 and so on. */
export function upTo(count: number): Uint32Array {
  const positions = new Uint32Array(count);
  for (let i = 0; i < count; i += 1) positions[i] = i;
  return positions;
}

/** Moves values and positions into the order of a digit; nothing where all have the same. */
function sortByDigit(sorting: Sorting, digit: Digit): void {
  const { values, positions, nextValues, nextPositions, flip } = sorting;
  const words = new Int32Array(values.buffer);
  const starts = startsOf(words, digit, flip);
  if (starts === undefined) return;
  distribute(values, positions, words, digit, flip, starts, nextValues, nextPositions);
  sorting.values = nextValues;
  sorting.positions = nextPositions;
  sorting.nextValues = values;
  sorting.nextPositions = positions;
}

/** Where the values with each digit begin when they are in order; undefined when all have the same. */
function startsOf(words: Int32Array, { word, shift }: Digit, flip: number): Uint32Array | undefined {
  const starts = new Uint32Array(digits);
  for (let i = 0; i < words.length; i += 2) {
    const digit = (sortable(words[i + word]!, words[i + upper]!, word, flip) >>> shift) & (digits - 1);
    starts[digit] = starts[digit]! + 1;
  }
  let start = 0;
  for (let digit = 0; digit < digits; digit += 1) {
    const count = starts[digit]!;
    if (2 * count === words.length) return undefined;
    starts[digit] = start;
    start += count;
  }
  return starts;
}

/** A word that is ordered as its values are: all bits of a negative number are turned, and the sign of the others. */
function sortable(bits: number, sign: number, word: 0 | 1, flip: number): number {
  return bits ^ (sign >> 31) ^ flip ^ (word === upper && sign >= 0 ? 1 << 31 : 0);
}

function distribute(
  values: Float64Array,
  positions: Uint32Array,
  words: Int32Array,
  { word, shift }: Digit,
  flip: number,
  starts: Uint32Array,
  nextValues: Float64Array,
  nextPositions: Uint32Array,
): void {
  for (let i = 0; i < values.length; i += 1) {
    const digit = (sortable(words[2 * i + word]!, words[2 * i + upper]!, word, flip) >>> shift) & (digits - 1);
    const at = starts[digit]!;
    starts[digit] = at + 1;
    nextValues[at] = values[i]!;
    nextPositions[at] = positions[i]!;
  }
}

/** Exchanges neighbours that are in disorder; false when that takes too many steps, and the rest is left as it is. */
function settle({ values, positions }: Sorting, descending: boolean): boolean {
  let steps = 8 * values.length;
  const sign = descending ? -1 : 1;
  for (let i = 1; i < values.length; i += 1) {
    const value = values[i]!;
    if (!(sign * values[i - 1]! > sign * value)) continue;
    const position = positions[i]!;
    let at = i;
    for (; at > 0 && sign * values[at - 1]! > sign * value; at -= 1) {
      values[at] = values[at - 1]!;
      positions[at] = positions[at - 1]!;
    }
    values[at] = value;
    positions[at] = position;
    steps -= i - at;
    if (steps < 0) return false;
  }
  return true;
}
