import type { BigNumber } from 'mathjs';
import { pairwiseSum, pairwiseSumFloat32 } from '../../array/sum';
import { decimalLike } from '../exact/decimalLike';
import { parentheses, precedences, prefix, upright } from '../tex/tex';
import type { Bound, ElementwiseFunction, ReductionFunction } from './types';

/** Functions that are known by name rather than by a formula. */
export const special: readonly (ElementwiseFunction | ReductionFunction)[] = [
  {
    kind: 'elementwise',
    name: 'erf',
    doc: 'the error function, 2 / sqrt(pi) times the integral of e^(-t^2) from 0 to x',
    arity: 1,
    rounds: true,
    heavy: true,
    kernel: (out, a, aOffset, count) => {
      for (let i = 0; i < count; i += 1) out[i] = errorFunction(a[aOffset + i]!);
    },
    exact: exactErrorFunction,
    tex: prefix(upright('erf')),
  },
  {
    kind: 'reduction',
    name: 'logsumexp',
    doc: 'logsumexp(x, axis): the logarithm of the sum of e^x along the axis, without overflow; -inf when every value is',
    rounds: true,
    rows: (out, outOffset, data, offset, count, length, float32) => {
      for (let row = 0; row < count; row += 1) {
        out[outOffset + row] = logSumExp(data, offset + row * length, length, float32);
      }
    },
    join: (parts, count, float32) => logSumExp(parts, 0, count, float32),
    exact: (values) => {
      const largest = values.reduce((best, value) => (value.gt(best) || value.isNaN() ? value : best));
      if (!largest.isFinite()) return largest;
      return values
        .map((value) => value.minus(largest).exp())
        .reduce((sum, value) => sum.plus(value))
        .ln()
        .plus(largest);
    },
    tex: (operand, bound) => ({
      tex: `\\log\\sum${over(bound)} e^{${operand.tex}}`,
      precedence: precedences.product,
    }),
    expand: (terms) => ({
      tex: `\\log${parentheses(terms.map((term) => `e^{${term.tex}}`).join(' + '))}`,
      precedence: precedences.product,
    }),
  },
];

const over = (bound: Bound): string => `_{${bound.letters.join(',')}}`;

/** Beyond this, 1 - erf(x) is less than half a unit in the last place. */
const erfIsOne = 6;
const twoOverRootPi = 2 / Math.sqrt(Math.PI);

/**
 * erf by the series 2/sqrt(pi) e^(-x^2) sum(2^n x^(2n+1) / (1 · 3 · … · (2n+1))), whose terms all have one sign, so that
 * nothing cancels.
 *
 * Source: Abramowitz and Stegun, 7.1.6
 */
function errorFunction(x: number): number {
  if (!(Math.abs(x) < erfIsOne)) return x > 0 ? 1 : x < 0 ? -1 : x;
  let term = x;
  let sum = x;
  for (let n = 1; Math.abs(term) > Math.abs(sum) * 1e-17; n += 1) {
    term *= (2 * x * x) / (2 * n + 1);
    sum += term;
  }
  return twoOverRootPi * Math.exp(-x * x) * sum;
}

/** 1 - erf(13) is about 1e-75: nothing in 64 digits. */
const exactErfIsOne = 13;

/** The same series in 64 digits. */
function exactErrorFunction(x: BigNumber): BigNumber {
  if (x.isNaN()) return x;
  if (x.abs().gte(exactErfIsOne)) return decimalLike(x, x.isNegative() ? -1 : 1);
  const square = x.times(x);
  const twice = square.times(2);
  let term = x;
  let sum = x;
  for (let n = 1; term.abs().gt(sum.abs().times(1e-66)); n += 1) {
    term = term.times(twice).div(2 * n + 1);
    sum = sum.plus(term);
  }
  const rootPi = decimalLike(x, -1).acos().sqrt();
  return square.neg().exp().times(sum).times(2).div(rootPi);
}

function logSumExp(data: Float64Array, offset: number, length: number, float32: boolean): number {
  let largest = -Infinity;
  for (let i = offset; i < offset + length; i += 1) {
    const value = data[i]!;
    if (value > largest) largest = value;
    else if (value !== value) return NaN;
  }
  if (!Number.isFinite(largest)) return largest;
  const round = float32 ? Math.fround : Number;
  const exps = new Float64Array(length);
  for (let i = 0; i < length; i += 1) exps[i] = round(Math.exp(round(data[offset + i]! - largest)));
  const sum = float32 ? pairwiseSumFloat32(exps, 0, length) : pairwiseSum(exps, 0, length);
  return largest + round(Math.log(sum));
}
