import type { BigNumber } from 'mathjs';
import { decimalLike } from '../exact/decimalLike';
import { atom, operandOf, precedences, prefix, wrap } from '../tex/tex';
import type { ElementwiseFunction } from './types';

/** Exponentials, logarithms and what is made of them. */
export const functions: readonly ElementwiseFunction[] = [
  {
    kind: 'elementwise',
    name: 'exp',
    doc: 'e ^ x',
    arity: 1,
    rounds: true,
    heavy: true,
    kernel: (out, a, aOffset, count) => {
      for (let i = 0; i < count; i += 1) out[i] = Math.exp(a[aOffset + i]!);
    },
    exact: (a) => a.exp(),
    tex: ([a]) => ({ tex: `e^{${operandOf(a).tex}}`, precedence: precedences.power }),
  },
  {
    kind: 'elementwise',
    name: 'expm1',
    doc: 'e ^ x - 1, accurate near 0',
    arity: 1,
    rounds: true,
    heavy: true,
    kernel: (out, a, aOffset, count) => {
      for (let i = 0; i < count; i += 1) out[i] = Math.expm1(a[aOffset + i]!);
    },
    exact: (a) => a.exp().minus(1),
    tex: ([a]) => ({ tex: `e^{${operandOf(a).tex}} - 1`, precedence: precedences.sum }),
  },
  {
    kind: 'elementwise',
    name: 'log',
    doc: 'the natural logarithm; -inf at 0, NaN below',
    arity: 1,
    rounds: true,
    heavy: true,
    kernel: (out, a, aOffset, count) => {
      for (let i = 0; i < count; i += 1) out[i] = Math.log(a[aOffset + i]!);
    },
    exact: (a) => a.ln(),
    tex: prefix('\\log'),
  },
  {
    kind: 'elementwise',
    name: 'log1p',
    doc: 'log(1 + x), accurate near 0',
    arity: 1,
    rounds: true,
    heavy: true,
    kernel: (out, a, aOffset, count) => {
      for (let i = 0; i < count; i += 1) out[i] = Math.log1p(a[aOffset + i]!);
    },
    exact: (a) => a.plus(1).ln(),
    tex: ([a]) => ({
      tex: `\\log\\left(1 + ${wrap(operandOf(a), precedences.sum)}\\right)`,
      precedence: precedences.product,
    }),
  },
  {
    kind: 'elementwise',
    name: 'softplus',
    doc: 'log(1 + e ^ x), without overflow',
    arity: 1,
    rounds: true,
    heavy: true,
    kernel: (out, a, aOffset, count) => {
      for (let i = 0; i < count; i += 1) {
        const x = a[aOffset + i]!;
        out[i] = (x > 0 ? x : x === x ? 0 : x) + Math.log1p(Math.exp(-Math.abs(x)));
      }
    },
    exact: (a) => (a.gt(0) ? a.plus(a.neg().exp().plus(1).ln()) : a.exp().plus(1).ln()),
    tex: ([a]) => ({ tex: `\\log\\left(1 + e^{${operandOf(a).tex}}\\right)`, precedence: precedences.product }),
  },
  {
    kind: 'elementwise',
    name: 'tanh',
    doc: 'the hyperbolic tangent',
    arity: 1,
    rounds: true,
    heavy: true,
    kernel: (out, a, aOffset, count) => {
      for (let i = 0; i < count; i += 1) out[i] = Math.tanh(a[aOffset + i]!);
    },
    exact: exactTanh,
    tex: prefix('\\tanh'),
  },
  {
    kind: 'elementwise',
    name: 'sqrt',
    doc: 'the square root; NaN below 0',
    arity: 1,
    rounds: true,
    kernel: (out, a, aOffset, count) => {
      for (let i = 0; i < count; i += 1) out[i] = Math.sqrt(a[aOffset + i]!);
    },
    exact: (a) => a.sqrt(),
    tex: ([a]) => atom(`\\sqrt{${operandOf(a).tex}}`),
  },
];

/** 1 - tanh(80) is about 1e-69: nothing in 64 digits. */
const tanhIsOne = 80;

function exactTanh(x: BigNumber): BigNumber {
  if (x.abs().gt(tanhIsOne)) return decimalLike(x, x.isNegative() ? -1 : 1);
  const power = x.times(2).exp();
  return power.minus(1).div(power.plus(1));
}
