const width = 128n;

/** From here on down powers are cut off. */
const lastRoundedUp = -27;

/**
 * The first 128 bits of 10^power, the first of them 1, as the rounding in `scale` needs them: cut off, but for small
 * negative powers rounded up.
 *
 * Source: D. Lemire, Number parsing at a gigabyte per second, 2021, section 7.
 */
export function significantBits(power: number): bigint {
  const fives = 5n ** BigInt(Math.abs(power));
  const length = BigInt(fives.toString(2).length);
  // 10^power and 5^power differ in the exponent of two only.
  if (power >= 0) return length <= width ? fives << (width - length) : fives >> (length - width);
  // 2^(length + 127) / 5^|power| lies between 2^127 and 2^128.
  return (1n << (length + width - 1n)) / fives + (power < lastRoundedUp ? 0n : 1n);
}
