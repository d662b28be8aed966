import type { BigNumber } from 'mathjs';
import { decimalLike } from '../exact/decimalLike';
import { operandOf, precedences } from '../tex/tex';
import type { ArrayFunction } from './types';

/** Words about what chance alone would give. */
export const chance: readonly ArrayFunction[] = [
  {
    kind: 'array',
    name: 'expected_mutual_information',
    doc: 'expected_mutual_information(a, b): the mean mutual information of all clusterings with clusters of the sizes a and b',
    arrays: 2,
    dims: () => [],
    evaluate: ([a, b]) => {
      const total = a!.reduce((sum, size) => sum + size, 0);
      const logFactorial = new Float64Array(total + 1);
      for (let n = 2; n <= total; n += 1) logFactorial[n] = logFactorial[n - 1]! + Math.log(n);
      let expected = 0;
      for (const [sizeA, timesA] of tally(a!)) {
        for (const [sizeB, timesB] of tally(b!)) {
          const fixed =
            logFactorial[sizeA]! +
            logFactorial[sizeB]! +
            logFactorial[total - sizeA]! +
            logFactorial[total - sizeB]! -
            logFactorial[total]!;
          for (let both = Math.max(1, sizeA + sizeB - total); both <= Math.min(sizeA, sizeB); both += 1) {
            const logProbability =
              fixed -
              logFactorial[both]! -
              logFactorial[sizeA - both]! -
              logFactorial[sizeB - both]! -
              logFactorial[total - sizeA - sizeB + both]!;
            const information = (both / total) * Math.log((total * both) / (sizeA * sizeB));
            expected += timesA * timesB * information * Math.exp(logProbability);
          }
        }
      }
      return Float64Array.of(expected);
    },
    exact: ([a = [], b = []]) => {
      const [like] = a;
      if (like === undefined) throw new Error('no clusters to compare');
      const number = (value: number): BigNumber => decimalLike(like, value);
      const total = a.reduce((sum, size) => sum + size.toNumber(), 0);
      const factorial = [number(1)];
      for (let n = 1; n <= total; n += 1) factorial.push(factorial[n - 1]!.times(n));
      let expected = number(0);
      for (const [sizeA, timesA] of tally(a.map((size) => size.toNumber()))) {
        for (const [sizeB, timesB] of tally(b.map((size) => size.toNumber()))) {
          const fixed = factorial[sizeA]!.times(factorial[sizeB]!)
            .times(factorial[total - sizeA]!)
            .times(factorial[total - sizeB]!)
            .div(factorial[total]!);
          for (let both = Math.max(1, sizeA + sizeB - total); both <= Math.min(sizeA, sizeB); both += 1) {
            const probability = fixed
              .div(factorial[both]!)
              .div(factorial[sizeA - both]!)
              .div(factorial[sizeB - both]!)
              .div(factorial[total - sizeA - sizeB + both]!);
            const information = number(total * both)
              .div(sizeA * sizeB)
              .ln()
              .times(both)
              .div(total);
            expected = expected.plus(information.times(probability).times(timesA * timesB));
          }
        }
      }
      return [expected];
    },
    tex: ([a, b]) => ({
      tex: `\\operatorname{E}\\left[\\operatorname{MI}\\mid ${operandOf(a).tex},\\ ${operandOf(b).tex}\\right]`,
      precedence: precedences.atom,
    }),
  },
];

/** Each different size and how often it occurs. */
function tally(sizes: ArrayLike<number>): Map<number, number> {
  const times = new Map<number, number>();
  for (const size of Array.from(sizes)) times.set(size, (times.get(size) ?? 0) + 1);
  return times;
}
