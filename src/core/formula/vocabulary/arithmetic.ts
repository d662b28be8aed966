import { atom, infix, operandOf, precedences, wrap } from '../tex/tex';
import type { ElementwiseFunction } from './types';

/** `a + b` and its kin: the operators of the formula language that give numbers. */
export const arithmetic: readonly ElementwiseFunction[] = [
  {
    kind: 'elementwise',
    name: 'add',
    doc: 'a + b',
    arity: 2,
    rounds: true,
    kernel: (out, a, aOffset, b, bOffset, count) => {
      for (let i = 0; i < count; i += 1) out[i] = a[aOffset + i]! + b[bOffset + i]!;
    },
    exact: (a, b) => a.plus(b),
    tex: infix('+', precedences.sum),
  },
  {
    kind: 'elementwise',
    name: 'subtract',
    doc: 'a - b',
    arity: 2,
    rounds: true,
    kernel: (out, a, aOffset, b, bOffset, count) => {
      for (let i = 0; i < count; i += 1) out[i] = a[aOffset + i]! - b[bOffset + i]!;
    },
    exact: (a, b) => a.minus(b),
    tex: infix('-', precedences.sum, false),
  },
  {
    kind: 'elementwise',
    name: 'multiply',
    doc: 'a * b, element by element',
    arity: 2,
    rounds: true,
    kernel: (out, a, aOffset, b, bOffset, count) => {
      for (let i = 0; i < count; i += 1) out[i] = a[aOffset + i]! * b[bOffset + i]!;
    },
    exact: (a, b) => a.times(b),
    tex: infix('\\cdot', precedences.product),
  },
  {
    kind: 'elementwise',
    name: 'divide',
    doc: 'a / b, element by element',
    arity: 2,
    rounds: true,
    kernel: (out, a, aOffset, b, bOffset, count) => {
      for (let i = 0; i < count; i += 1) out[i] = a[aOffset + i]! / b[bOffset + i]!;
    },
    exact: (a, b) => a.div(b),
    tex: ([a, b]) => ({ tex: `\\frac{${operandOf(a).tex}}{${operandOf(b).tex}}`, precedence: precedences.product }),
  },
  {
    kind: 'elementwise',
    name: 'divide_no_nan',
    doc: 'a / b, and 0 where b is 0',
    arity: 2,
    rounds: true,
    kernel: (out, a, aOffset, b, bOffset, count) => {
      for (let i = 0; i < count; i += 1) {
        const divisor = b[bOffset + i]!;
        out[i] = divisor === 0 ? 0 : a[aOffset + i]! / divisor;
      }
    },
    exact: (a, b) => (b.isZero() ? b.abs() : a.div(b)),
    tex: ([a, b]) => ({ tex: `\\frac{${operandOf(a).tex}}{${operandOf(b).tex}}`, precedence: precedences.product }),
  },
  {
    kind: 'elementwise',
    name: 'pow',
    doc: 'a ^ b',
    arity: 2,
    rounds: true,
    heavy: true,
    kernel: (out, a, aOffset, b, bOffset, count) => {
      for (let i = 0; i < count; i += 1) out[i] = a[aOffset + i]! ** b[bOffset + i]!;
    },
    exact: (a, b) => a.pow(b),
    tex: ([a, b]) => ({
      tex: `${wrap(operandOf(a), precedences.atom)}^{${operandOf(b).tex}}`,
      precedence: precedences.power,
    }),
  },
  {
    kind: 'elementwise',
    name: 'square',
    doc: 'x ^ 2',
    arity: 1,
    rounds: true,
    kernel: (out, a, aOffset, count) => {
      for (let i = 0; i < count; i += 1) {
        const value = a[aOffset + i]!;
        out[i] = value * value;
      }
    },
    exact: (a) => a.times(a),
    tex: ([a]) => ({ tex: `${wrap(operandOf(a), precedences.atom)}^2`, precedence: precedences.power }),
  },
  {
    kind: 'elementwise',
    name: 'unaryMinus',
    doc: '-x',
    arity: 1,
    rounds: false,
    kernel: (out, a, aOffset, count) => {
      for (let i = 0; i < count; i += 1) out[i] = -a[aOffset + i]!;
    },
    exact: (a) => a.neg(),
    tex: ([a]) => ({ tex: `-${wrap(operandOf(a), precedences.product)}`, precedence: precedences.sum }),
  },
  {
    kind: 'elementwise',
    name: 'abs',
    doc: 'the absolute value',
    arity: 1,
    rounds: false,
    kernel: (out, a, aOffset, count) => {
      for (let i = 0; i < count; i += 1) out[i] = Math.abs(a[aOffset + i]!);
    },
    exact: (a) => a.abs(),
    tex: ([a]) => atom(`\\left|${operandOf(a).tex}\\right|`),
  },
];
