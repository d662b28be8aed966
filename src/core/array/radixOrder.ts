/**
 * The positions of the values in ascending order, by a stable radix sort of their bits, 11 at a time: it takes the same
 * steps whatever the numbers are. NaN comes last, -0 and 0 are equal, equals keep their order. With `descending` all of
 * this is turned round but for the order of equals.
 *
 * The upper words of the values mostly tell them apart; what they leave in disorder is put right at the end, or begun
 * anew by the lower words where that is much.
 */
export function radixOrder(values: Float64Array, descending: boolean): Uint32Array {
  const flip = descending ? -1 : 0;
  const { upper, lower } = sortableWords(values, flip);
  const byUpper = orderByWords(upper, undefined);
  if (settleRuns(byUpper, lower)) return byUpper.positions;
  return orderByWords(upper, orderByWords(lower, undefined).positions).positions;
}

/** Two words for each value whose order as whole numbers is that of the values; with all bits of `flip` set it is turned round. */
function sortableWords(values: Float64Array, flip: number): { upper: Uint32Array; lower: Uint32Array } {
  const count = values.length;
  const upper = new Uint32Array(count);
  const lower = new Uint32Array(count);
  const value = new Float64Array(1);
  const words = new Uint32Array(value.buffer);
  for (let i = 0; i < count; i += 1) {
    // Adding 0 makes 0 of -0.
    value[0] = values[i]! + 0;
    const high = words[1]!;
    // All bits of a negative number are turned, and the sign of the others.
    const turned = high >> 31;
    const isNumber = values[i] === values[i];
    upper[i] = isNumber ? high ^ (turned | (1 << 31)) ^ flip : ~flip;
    lower[i] = isNumber ? words[0]! ^ turned ^ flip : 0;
  }
  return { upper, lower };
}

const digits = [
  { shift: 0, size: 2048 },
  { shift: 11, size: 2048 },
  { shift: 22, size: 1024 },
] as const;

/** Positions in the order of their words, and the words in that order. */
interface Ordered {
  readonly positions: Uint32Array;
  readonly keys: Uint32Array;
}

/** The positions in ascending order of their words; positions with equal words stay as `order` has them. */
function orderByWords(words: Uint32Array, order: Uint32Array | undefined): Ordered {
  const count = words.length;
  let positions: Uint32Array = order ?? upTo(count);
  let keys: Uint32Array = order === undefined ? words.slice() : gathered(words, order);
  let nextPositions: Uint32Array = new Uint32Array(count);
  let nextKeys: Uint32Array = new Uint32Array(count);
  for (const { shift, size } of digits) {
    const starts = startsOf(keys, shift, size);
    if (starts === undefined) continue;
    distribute(keys, positions, shift, size - 1, starts, nextKeys, nextPositions);
    [keys, nextKeys] = [nextKeys, keys];
    [positions, nextPositions] = [nextPositions, positions];
  }
  return { positions, keys };
}

/** 0, 1, 2 and so on. */
export function upTo(count: number): Uint32Array {
  const positions = new Uint32Array(count);
  for (let i = 0; i < count; i += 1) positions[i] = i;
  return positions;
}

function gathered(words: Uint32Array, order: Uint32Array): Uint32Array {
  const keys = new Uint32Array(order.length);
  for (let i = 0; i < keys.length; i += 1) keys[i] = words[order[i]!]!;
  return keys;
}

/** Where the keys with each digit begin when they are in order; undefined when all have the same digit. */
function startsOf(keys: Uint32Array, shift: number, size: number): Uint32Array | undefined {
  const starts = new Uint32Array(size);
  for (let i = 0; i < keys.length; i += 1) {
    const digit = (keys[i]! >>> shift) & (size - 1);
    starts[digit] = starts[digit]! + 1;
  }
  let start = 0;
  for (let digit = 0; digit < size; digit += 1) {
    const count = starts[digit]!;
    if (count === keys.length) return undefined;
    starts[digit] = start;
    start += count;
  }
  return starts;
}

function distribute(
  keys: Uint32Array,
  positions: Uint32Array,
  shift: number,
  mask: number,
  starts: Uint32Array,
  nextKeys: Uint32Array,
  nextPositions: Uint32Array,
): void {
  for (let i = 0; i < keys.length; i += 1) {
    const key = keys[i]!;
    const digit = (key >>> shift) & mask;
    const at = starts[digit]!;
    starts[digit] = at + 1;
    nextKeys[at] = key;
    nextPositions[at] = positions[i]!;
  }
}

/** A run of this many equal upper words is still sorted by insertion. */
const longestRun = 32;

/** Sorts runs of equal upper words by the lower ones. False when one is too long for that and not in order. */
function settleRuns({ positions, keys }: Ordered, lower: Uint32Array): boolean {
  const count = keys.length;
  for (let start = 0, end = 1; start < count; start = end, end += 1) {
    if (keys[start] !== keys[end]) continue;
    while (end < count && keys[end] === keys[start]) end += 1;
    if (isInOrder(positions, lower, start, end)) continue;
    if (end - start > longestRun) return false;
    insertionSort(positions, lower, start, end);
  }
  return true;
}

function isInOrder(positions: Uint32Array, words: Uint32Array, start: number, end: number): boolean {
  for (let i = start + 1; i < end; i += 1) if (words[positions[i]!]! < words[positions[i - 1]!]!) return false;
  return true;
}

function insertionSort(order: Uint32Array, words: Uint32Array, start: number, end: number): void {
  for (let i = start + 1; i < end; i += 1) {
    const position = order[i]!;
    const word = words[position]!;
    let at = i;
    for (; at > start && words[order[at - 1]!]! > word; at -= 1) order[at] = order[at - 1]!;
    order[at] = position;
  }
}
