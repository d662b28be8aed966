import type { BigNumber } from 'mathjs';
import { decimalLike } from '../exact/decimalLike';
import { infix, operandOf, precedences, wrap } from '../tex/tex';
import type { BinaryKernel, ElementwiseFunction } from './types';

/** Comparisons and logic: 1 where they hold, 0 where they do not; nothing compares true with NaN except `!=`. */
export const relations: readonly ElementwiseFunction[] = [
  relation(
    'equal',
    'a == b',
    '=',
    (a, b) => a.eq(b),
    (out, a, aOffset, b, bOffset, count) => {
      for (let i = 0; i < count; i += 1) out[i] = a[aOffset + i] === b[bOffset + i] ? 1 : 0;
    },
  ),
  relation(
    'unequal',
    'a != b',
    '\\ne',
    (a, b) => !a.eq(b),
    (out, a, aOffset, b, bOffset, count) => {
      for (let i = 0; i < count; i += 1) out[i] = a[aOffset + i]! !== b[bOffset + i]! ? 1 : 0;
    },
  ),
  relation(
    'larger',
    'a > b',
    '>',
    (a, b) => a.gt(b),
    (out, a, aOffset, b, bOffset, count) => {
      for (let i = 0; i < count; i += 1) out[i] = a[aOffset + i]! > b[bOffset + i]! ? 1 : 0;
    },
  ),
  relation(
    'largerEq',
    'a >= b',
    '\\ge',
    (a, b) => a.gte(b),
    (out, a, aOffset, b, bOffset, count) => {
      for (let i = 0; i < count; i += 1) out[i] = a[aOffset + i]! >= b[bOffset + i]! ? 1 : 0;
    },
  ),
  relation(
    'smaller',
    'a < b',
    '<',
    (a, b) => a.lt(b),
    (out, a, aOffset, b, bOffset, count) => {
      for (let i = 0; i < count; i += 1) out[i] = a[aOffset + i]! < b[bOffset + i]! ? 1 : 0;
    },
  ),
  relation(
    'smallerEq',
    'a <= b',
    '\\le',
    (a, b) => a.lte(b),
    (out, a, aOffset, b, bOffset, count) => {
      for (let i = 0; i < count; i += 1) out[i] = a[aOffset + i]! <= b[bOffset + i]! ? 1 : 0;
    },
  ),
  logic(
    'and',
    'a and b',
    '\\land',
    (a, b) => a && b,
    (out, a, aOffset, b, bOffset, count) => {
      for (let i = 0; i < count; i += 1) out[i] = a[aOffset + i]! !== 0 && b[bOffset + i]! !== 0 ? 1 : 0;
    },
  ),
  logic(
    'or',
    'a or b',
    '\\lor',
    (a, b) => a || b,
    (out, a, aOffset, b, bOffset, count) => {
      for (let i = 0; i < count; i += 1) out[i] = a[aOffset + i]! !== 0 || b[bOffset + i]! !== 0 ? 1 : 0;
    },
  ),
  {
    kind: 'elementwise',
    name: 'not',
    doc: '1 where the value is 0, else 0',
    arity: 1,
    rounds: false,
    kernel: (out, a, aOffset, count) => {
      for (let i = 0; i < count; i += 1) out[i] = a[aOffset + i] === 0 ? 1 : 0;
    },
    exact: (a) => truth(a, a.isZero()),
    tex: ([a]) => ({ tex: `\\lnot ${wrap(operandOf(a), precedences.sign)}`, precedence: precedences.sign }),
  },
];

/** 1 or 0 as a number of the same kind as `like`. */
function truth(like: BigNumber, holds: boolean): BigNumber {
  return decimalLike(like, holds ? 1 : 0);
}

function relation(
  name: string,
  doc: string,
  sign: string,
  holds: (a: BigNumber, b: BigNumber) => boolean,
  kernel: BinaryKernel,
): ElementwiseFunction {
  return {
    kind: 'elementwise',
    name,
    doc: `1 where ${doc}, else 0`,
    arity: 2,
    rounds: false,
    kernel,
    exact: (a, b) => truth(a, holds(a, b)),
    tex: infix(sign, precedences.relation, false),
  };
}

function logic(
  name: string,
  doc: string,
  sign: string,
  holds: (a: boolean, b: boolean) => boolean,
  kernel: BinaryKernel,
): ElementwiseFunction {
  return {
    kind: 'elementwise',
    name,
    doc: `1 where ${doc}, else 0`,
    arity: 2,
    rounds: false,
    kernel,
    exact: (a, b) => truth(a, holds(!a.isZero(), !b.isZero())),
    tex: infix(sign, precedences.logic),
  };
}
