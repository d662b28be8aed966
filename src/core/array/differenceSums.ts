import { differenceSumsByKernel } from '../formula/kernels/differenceSumsByKernel';
import type { DifferenceSums } from '../formula/kernels/differenceSumsByKernel';
import { RememberedPairs } from './rememberedPairs';

/** Long sums are put together of sums over so many positions. */
export const partLength = 2048;

const remembered = new RememberedPairs((a, b): DifferenceSums | undefined =>
  a.length < partLength || a.length !== b.length ? undefined : differenceSumsByKernel(a, b, partLength),
);

/**
 * Whether two arrays have finite differences throughout, so that every value of both is finite. The one look at them gives
 * the sums of squared and of absolute differences, which are kept for as long as there are both arrays. False also where
 * a sum is too large, where the arrays are short, and where no kernel adds them up.
 */
export function haveFiniteDifferences(a: Float64Array, b: Float64Array): boolean {
  return remembered.of(a, b)?.sizes.every(Number.isFinite) === true;
}

/** The sums over parts where they were looked at before. */
export const knownDifferenceSums = (a: Float64Array, b: Float64Array): DifferenceSums | undefined =>
  remembered.known(a, b);
