import type { BigNumber } from 'mathjs';
import { call, operandOf } from '../tex/tex';
import type { ElementwiseFunction } from './types';

/** `maximum`, `clip` and the rest that pick one of their operands. NaN spreads, as in NumPy. */
export const selection: readonly ElementwiseFunction[] = [
  {
    kind: 'elementwise',
    name: 'maximum',
    doc: 'the larger of two values; NaN when either is NaN',
    arity: 2,
    rounds: false,
    kernel: (out, a, aOffset, b, bOffset, count) => {
      for (let i = 0; i < count; i += 1) {
        const left = a[aOffset + i]!;
        const right = b[bOffset + i]!;
        out[i] = left >= right || left !== left ? left : right;
      }
    },
    exact: (a, b) => (a.gte(b) || a.isNaN() ? a : b),
    tex: call('max'),
  },
  {
    kind: 'elementwise',
    name: 'minimum',
    doc: 'the smaller of two values; NaN when either is NaN',
    arity: 2,
    rounds: false,
    kernel: (out, a, aOffset, b, bOffset, count) => {
      for (let i = 0; i < count; i += 1) {
        const left = a[aOffset + i]!;
        const right = b[bOffset + i]!;
        out[i] = left <= right || left !== left ? left : right;
      }
    },
    exact: (a, b) => (a.lte(b) || a.isNaN() ? a : b),
    tex: call('min'),
  },
  {
    kind: 'elementwise',
    name: 'clip',
    doc: 'x, but not below the second and not above the third value',
    arity: 3,
    rounds: false,
    kernel: (out, a, aOffset, b, bOffset, c, cOffset, count) => {
      for (let i = 0; i < count; i += 1) {
        let value = a[aOffset + i]!;
        const low = b[bOffset + i]!;
        const high = c[cOffset + i]!;
        if (value < low) value = low;
        out[i] = value > high ? high : value;
      }
    },
    exact: (value, low, high) => {
      const raised = value.lt(low) ? low : value;
      return raised.gt(high) ? high : raised;
    },
    tex: call('clip'),
  },
  {
    kind: 'elementwise',
    name: 'where',
    doc: 'the second value where the first is not 0, else the third',
    arity: 3,
    rounds: false,
    kernel: (out, a, aOffset, b, bOffset, c, cOffset, count) => {
      for (let i = 0; i < count; i += 1) out[i] = a[aOffset + i]! !== 0 ? b[bOffset + i]! : c[cOffset + i]!;
    },
    exact: (condition, consequent, alternative) => (isTrue(condition) ? consequent : alternative),
    tex: ([condition, consequent, alternative]) => ({
      tex: `\\begin{cases}${operandOf(consequent).tex} & \\text{if } ${operandOf(condition).tex}\\\\ ${operandOf(alternative).tex} & \\text{else}\\end{cases}`,
      precedence: 0,
    }),
  },
  {
    kind: 'elementwise',
    name: 'broadcast_to',
    doc: 'the first value, once for every element of the second',
    arity: 2,
    rounds: false,
    kernel: (out, a, aOffset, _b, _bOffset, count) => {
      for (let i = 0; i < count; i += 1) out[i] = a[aOffset + i]!;
    },
    exact: (a) => a,
    tex: ([a]) => operandOf(a),
  },
];

function isTrue(value: BigNumber): boolean {
  return !value.isZero();
}
