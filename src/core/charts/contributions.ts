import { pairwiseSum } from '../array/sum';

/** What a result is made of: the value of each sample, the weight of each where there are weights, and the result. */
export interface Parts {
  readonly values: Float64Array;
  readonly weights?: Float64Array | undefined;
  readonly result: number;
}

/** Results of float32 arithmetic differ from the sum of their parts by less. */
const tolerance = 1e-4;

/**
 * How much of the result each sample is, as shares that sum to 1. Undefined unless the result is the sum or the mean
 * (weighted, where there are weights) of the samples' values, all of them are 0 or more, and one is more.
 */
export function contributions({ values, weights, result }: Parts): Float64Array | undefined {
  if (values.length < 2 || (weights !== undefined && weights.length !== values.length)) return undefined;
  const parts = weights === undefined ? values : values.map((value, index) => value * (weights[index] ?? NaN));
  if (!parts.every((part) => part >= 0 && part < Infinity)) return undefined;
  const total = pairwiseSum(parts, 0, parts.length);
  const divisors = [1, values.length, weights === undefined ? 1 : pairwiseSum(weights, 0, weights.length)];
  const isTotal = divisors.some((divisor) => Math.abs(total / divisor - result) <= tolerance * Math.abs(result));
  return total > 0 && isTotal ? parts.map((part) => part / total) : undefined;
}
