/** How many bits of a key one pass sorts by: the counts of its digits stay in the first-level cache. */
const digitBits: u64 = 11;
const digits: usize = 1 << 11;
const digitMask: u64 = (1 << 11) - 1;

/** The first bit that is looked at before neighbours are compared: what is above tells most numbers apart. */
const upperBits: u64 = 31;

/**
 * Sorts values in place, NaN last, and gives the position that each came from; equals keep their order, and 0 takes the
 * place of -0. With `descending` all of this is turned round but for the order of equals.
 *
 * The values become whole numbers with the same order, which are sorted by their digits from the last to the first. Only
 * the upper half is, and neighbours that are then in disorder are exchanged, or all begun anew by every digit where that
 * is much. Positions and counts are 32-bit numbers; the `spare` places are as large as those that they stand in for, and
 * `counts` holds 2,048 numbers.
 */
export function sortValues(
  values: usize,
  positions: usize,
  spare: usize,
  sparePositions: usize,
  counts: usize,
  count: usize,
  descending: u32,
): void {
  const flip: u64 = descending == 0 ? 0 : u64.MAX_VALUE;
  const end = values + (count << 3);
  for (let at = values, position: u32 = 0; at < end; at += 8, position += 1) {
    store<u64>(at, keyOf(load<f64>(at)) ^ flip);
    store<u32>(positions + (<usize>position << 2), position);
  }
  let isMoved = false;
  let first = upperBits;
  for (;;) {
    for (let shift = first; shift < 64; shift += digitBits) {
      const moved = isMoved
        ? sortByDigit(spare, sparePositions, values, positions, counts, count, shift)
        : sortByDigit(values, positions, spare, sparePositions, counts, count, shift);
      if (moved) isMoved = !isMoved;
    }
    if (settle(isMoved ? spare : values, isMoved ? sparePositions : positions, count) || first == 0) break;
    first = 0;
  }
  if (isMoved) memory.copy(positions, sparePositions, count << 2);
  for (let at = values, from = isMoved ? spare : values; at < end; at += 8, from += 8) {
    store<f64>(at, valueOf(load<u64>(from) ^ flip));
  }
}

/** A whole number for a value: in the same order, and the largest one for every NaN. */
// @ts-expect-error: AssemblyScript knows this decorator.
@inline
export function keyOf(value: f64): u64 {
  // Adding 0 makes 0 of -0. All bits of a negative number are turned, and the sign of the others.
  const bits = reinterpret<u64>(value + 0);
  return value == value ? bits ^ (<u64>(<i64>bits >> 63) | 0x8000000000000000) : u64.MAX_VALUE;
}

// @ts-expect-error: AssemblyScript knows this decorator.
@inline
export function valueOf(key: u64): f64 {
  return reinterpret<f64>(key ^ (<u64>(<i64>~key >> 63) | 0x8000000000000000));
}

/** Moves keys and positions into the order of the keys' digit at a bit; false when all have the same, and nothing moves. */
function sortByDigit(
  keys: usize,
  positions: usize,
  toKeys: usize,
  toPositions: usize,
  counts: usize,
  count: usize,
  shift: u64,
): bool {
  if (!findStarts(keys, counts, count, shift)) return false;
  const end = keys + (count << 3);
  for (; keys < end; keys += 8, positions += 4) {
    const key = load<u64>(keys);
    const start = counts + (<usize>((key >> shift) & digitMask) << 2);
    const place = <usize>load<u32>(start);
    store<u32>(start, <u32>place + 1);
    store<u64>(toKeys + (place << 3), key);
    store<u32>(toPositions + (place << 2), load<u32>(positions));
  }
  return true;
}

/** The place at which the keys with each digit begin into `counts`; false when all have the same digit. */
function findStarts(keys: usize, counts: usize, count: usize, shift: u64): bool {
  memory.fill(counts, 0, digits << 2);
  for (const end = keys + (count << 3); keys < end; keys += 8) {
    const at = counts + (<usize>((load<u64>(keys) >> shift) & digitMask) << 2);
    store<u32>(at, load<u32>(at) + 1);
  }
  let start: u32 = 0;
  for (const end = counts + (digits << 2); counts < end; counts += 4) {
    const same = load<u32>(counts);
    if (same == <u32>count) return false;
    store<u32>(counts, start);
    start += same;
  }
  return true;
}

/** Moves keys down to where they belong; false when that takes too many steps, and the rest is left as it is. */
function settle(keys: usize, positions: usize, count: usize): bool {
  let steps: usize = count << 3;
  for (let i: usize = 1; i < count; i += 1) {
    const key = load<u64>(keys + (i << 3));
    if (load<u64>(keys + (i << 3) - 8) <= key) continue;
    const position = load<u32>(positions + (i << 2));
    let at = i;
    for (; at > 0 && load<u64>(keys + (at << 3) - 8) > key; at -= 1) {
      store<u64>(keys + (at << 3), load<u64>(keys + (at << 3) - 8));
      store<u32>(positions + (at << 2), load<u32>(positions + (at << 2) - 4));
    }
    store<u64>(keys + (at << 3), key);
    store<u32>(positions + (at << 2), position);
    if (i - at > steps) return false;
    steps -= i - at;
  }
  return true;
}

/** Sorts keys alone, in the same way. Gives the place where they are then: their own, or the spare one. */
export function sortKeys(keys: usize, spare: usize, counts: usize, count: usize): usize {
  const sorted = sortKeysFrom(upperBits, keys, spare, counts, count);
  if (settleKeys(sorted, count)) return sorted;
  return sortKeysFrom(0, sorted, sorted == keys ? spare : keys, counts, count);
}

function sortKeysFrom(first: u64, keys: usize, spare: usize, counts: usize, count: usize): usize {
  for (let shift = first; shift < 64; shift += digitBits) {
    if (!findStarts(keys, counts, count, shift)) continue;
    moveKeys(keys, spare, counts, count, shift);
    const next = spare;
    spare = keys;
    keys = next;
  }
  return keys;
}

function moveKeys(keys: usize, toKeys: usize, counts: usize, count: usize, shift: u64): void {
  for (const end = keys + (count << 3); keys < end; keys += 8) {
    const key = load<u64>(keys);
    const start = counts + (<usize>((key >> shift) & digitMask) << 2);
    const place = <usize>load<u32>(start);
    store<u32>(start, <u32>place + 1);
    store<u64>(toKeys + (place << 3), key);
  }
}

function settleKeys(keys: usize, count: usize): bool {
  let steps: usize = count << 3;
  for (let i: usize = 1; i < count; i += 1) {
    const key = load<u64>(keys + (i << 3));
    if (load<u64>(keys + (i << 3) - 8) <= key) continue;
    let at = i;
    for (; at > 0 && load<u64>(keys + (at << 3) - 8) > key; at -= 1) {
      store<u64>(keys + (at << 3), load<u64>(keys + (at << 3) - 8));
    }
    store<u64>(keys + (at << 3), key);
    if (i - at > steps) return false;
    steps -= i - at;
  }
  return true;
}
