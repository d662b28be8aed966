import { decimalLike } from '../exact/decimalLike';
import { call, operandOf, precedences, wrap } from '../tex/tex';
import type { ElementwiseFunction } from './types';

/** Words that make whole numbers. */
export const rounding: readonly ElementwiseFunction[] = [
  {
    kind: 'elementwise',
    name: 'ceil',
    doc: 'the next whole number that is not smaller',
    arity: 1,
    rounds: false,
    kernel: (out, a, aOffset, count) => {
      for (let i = 0; i < count; i += 1) out[i] = Math.ceil(a[aOffset + i]!);
    },
    exact: (a) => a.ceil(),
    tex: ([a]) => ({ tex: `\\left\\lceil ${operandOf(a).tex}\\right\\rceil`, precedence: precedences.atom }),
  },
  {
    kind: 'elementwise',
    name: 'float32',
    doc: 'the nearest float32, for a library that computes this step in float32 whatever the dtype',
    arity: 1,
    rounds: false,
    kernel: (out, a, aOffset, count) => {
      for (let i = 0; i < count; i += 1) out[i] = Math.fround(a[aOffset + i]!);
    },
    exact: (a) => decimalLike(a, Math.fround(a.toNumber())),
    tex: call('float32'),
  },
  {
    kind: 'elementwise',
    name: 'trunc',
    doc: 'what stands before the decimal point, as a cast to an integer leaves it',
    arity: 1,
    rounds: false,
    kernel: (out, a, aOffset, count) => {
      for (let i = 0; i < count; i += 1) out[i] = Math.trunc(a[aOffset + i]!);
    },
    exact: (a) => a.trunc(),
    tex: call('trunc'),
  },
  {
    kind: 'elementwise',
    name: 'round',
    doc: 'the nearest whole number; a half goes to the even one',
    arity: 1,
    rounds: false,
    kernel: (out, a, aOffset, count) => {
      for (let i = 0; i < count; i += 1) out[i] = roundHalfToEven(a[aOffset + i]!);
    },
    exact: (a) => a.toDecimalPlaces(0, halfToEven),
    tex: ([a]) => ({
      tex: `\\left\\lfloor ${wrap(operandOf(a), precedences.sum)}\\right\\rceil`,
      precedence: precedences.atom,
    }),
  },
];

/** decimal.js's number for rounding a half to the even neighbour. */
const halfToEven = 6;

function roundHalfToEven(x: number): number {
  const rounded = Math.round(x);
  return Math.abs(x - Math.trunc(x)) === 0.5 && rounded % 2 !== 0 ? rounded - 1 : rounded;
}
