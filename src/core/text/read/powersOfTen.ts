/** Powers of ten that a double holds exactly. */
export const exactPowers: Float64Array = Float64Array.from({ length: 23 }, (_, power) => Number(`1e${String(power)}`));

/** The tables below hold 10^power for -largestPower <= power <= largestPower, at the index power + largestPower. */
export const largestPower = 80;

const powers = Array.from({ length: 2 * largestPower + 1 }, (_, index) => index - largestPower);

/** The double nearest to 10^power. */
export const highParts: Float64Array = Float64Array.from(powers, (power) => Number(`1e${String(power)}`));

/** What is missing from it, as a double: the sum of both parts has about 106 bits. */
export const lowParts: Float64Array = Float64Array.from(powers, (power, index) => remainder(power, highParts[index]!));

/** The upper 26 bits of the high part; products of such halves are exact. */
export const highTops: Float64Array = highParts.map((high) => {
  const scaled = high * (2 ** 27 + 1);
  return scaled - (scaled - high);
});

/** 10^power - high, rounded to a double, by whole numbers: both are multiplied by 2^shift. */
function remainder(power: number, high: number): number {
  const exponent = Math.floor(Math.log2(high)) - 53;
  const shift = BigInt(Math.max(120 - exponent, 0));
  const ten = power >= 0 ? (10n ** BigInt(power)) << shift : (1n << shift) / 10n ** BigInt(-power);
  // high is a whole number of units of 2^exponent.
  const units = BigInt(high / 2 ** exponent);
  const offset = shift + BigInt(exponent);
  return Number(ten - (units << offset)) * 2 ** -Number(shift);
}
