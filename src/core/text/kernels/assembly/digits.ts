/** What makes the bytes of digits their values. */
export const zeros: u64 = 0x3030303030303030;

/** 10^count for 0 <= count <= 19. */
const powersOf10 = memory.data<u64>([
  1, 10, 100, 1000, 10000, 100000, 1000000, 10000000, 100000000, 1000000000, 10000000000, 100000000000, 1000000000000,
  10000000000000, 100000000000000, 1000000000000000, 10000000000000000, 100000000000000000, 1000000000000000000,
  10000000000000000000,
]);

/** Numbers of so many digits fit into 64 bits. */
export const mostDigits: usize = 19;

// @ts-expect-error: AssemblyScript knows this decorator.
@inline
export function powerOf10(count: usize): u64 {
  return load<u64>(powersOf10 + (count << 3));
}

/** The number that eight digits make, the first of them in the lowest byte: neighbours are joined three times. */
// @ts-expect-error: AssemblyScript knows this decorator.
@inline
export function ofEight(digits: u64): u64 {
  const pairs = ((digits * (1 + (10 << 8))) >> 8) & 0x00ff00ff00ff00ff;
  const fours = ((pairs * (1 + (100 << 16))) >> 16) & 0x0000ffff0000ffff;
  return (fours * (1 + (10000 << 32))) >> 32;
}

/** The number that the first `count` of eight digits make; none make 0. */
// @ts-expect-error: AssemblyScript knows this decorator.
@inline
export function ofFirst(digits: u64, count: usize): u64 {
  // Zeros before the digits fill the eight up. A shift by 64 bits would be none.
  const half = (8 - count) << 2;
  return ofEight((digits << half) << half);
}

/** The number that the last `count` of eight digits make; none make 0. */
// @ts-expect-error: AssemblyScript knows this decorator.
@inline
export function ofLast(digits: u64, count: usize): u64 {
  const half = count << 2;
  return ofEight(digits & ~((u64.MAX_VALUE >> half) >> half));
}
