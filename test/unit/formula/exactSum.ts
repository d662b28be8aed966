/**
 * The exact sum of float64 numbers, in units of 2^-1074: their digits are counted up by exponent, in two halves so that
 * 2^26 of them can be counted in a float64.
 */
export function exactSum(values: Float64Array): bigint {
  const exponents = 2048;
  const upper = new Float64Array(exponents);
  const lower = new Float64Array(exponents);
  const words = new Uint32Array(values.buffer, values.byteOffset, 2 * values.length);
  for (let i = 0; i < values.length; i += 1) {
    const high = words[2 * i + 1]!;
    const low = words[2 * i]!;
    const exponent = (high >>> 20) & 0x7ff;
    const sign = high >>> 31 === 1 ? -1 : 1;
    upper[exponent]! += sign * ((high & 0xfffff) + (exponent === 0 ? 0 : 2 ** 20));
    lower[exponent]! += sign * low;
  }
  let sum = 0n;
  for (let exponent = 0; exponent < exponents; exponent += 1) {
    const digits = (BigInt(upper[exponent]!) << 32n) + BigInt(lower[exponent]!);
    sum += digits << BigInt(Math.max(exponent, 1) - 1);
  }
  return sum;
}
