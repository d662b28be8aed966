import type { BigNumber } from 'mathjs';
import { pairwiseSum, pairwiseSumFloat32 } from '../../array/sum';
import { decimalLike } from '../exact/decimalLike';
import { atom, call, parentheses, precedences, upright, wrap } from '../tex/tex';
import type { Tex } from '../tex/tex';
import type { Bound, ReductionFunction, RowsKernel } from './types';

/** A row kernel that calls a function for each row. */
function eachRow(reduce: (data: Float64Array, offset: number, length: number) => number): RowsKernel {
  return (out, outOffset, data, offset, count, length) => {
    for (let row = 0; row < count; row += 1) out[outOffset + row] = reduce(data, offset + row * length, length);
  };
}

const sums: RowsKernel = (out, outOffset, data, offset, count, length, float32) => {
  for (let row = 0; row < count; row += 1) out[outOffset + row] = sumRow(data, offset + row * length, length, float32);
};

function sumRow(data: Float64Array, offset: number, length: number, float32: boolean): number {
  return float32 ? pairwiseSumFloat32(data, offset, length) : pairwiseSum(data, offset, length);
}

function exactSum(values: readonly BigNumber[]): BigNumber {
  const [first, ...rest] = values;
  if (first === undefined) throw new Error('the sum of nothing has no exact type');
  return rest.reduce((sum, value) => sum.plus(value), first);
}

function maxRow(data: Float64Array, offset: number, length: number): number {
  let best = -Infinity;
  for (let i = offset; i < offset + length; i += 1) {
    const value = data[i]!;
    if (value > best) best = value;
    else if (value !== value) return NaN;
  }
  return best;
}

function minRow(data: Float64Array, offset: number, length: number): number {
  let best = Infinity;
  for (let i = offset; i < offset + length; i += 1) {
    const value = data[i]!;
    if (value < best) best = value;
    else if (value !== value) return NaN;
  }
  return best;
}

/** The first position of the largest value; NaN counts as the largest, as in NumPy. */
function argmaxRow(data: Float64Array, offset: number, length: number): number {
  let best = 0;
  for (let i = 0; i < length; i += 1) {
    const value = data[offset + i]!;
    if (value !== value) return i;
    if (value > data[offset + best]!) best = i;
  }
  return best;
}

const over = (bound: Bound): string =>
  bound.letters.length === 1
    ? `_{${bound.letters[0] ?? ''}=1}^{${bound.sizes[0] ?? ''}}`
    : `_{${bound.letters.join(',')}}`;
const under = (bound: Bound): string => `_{${bound.letters.join(',')}}`;
const divisor = (bound: Bound): string => bound.sizes.join(' ');

/** Written-out terms joined by plus signs; a negative term after the first is put in parentheses. */
function plus(terms: readonly Tex[]): string {
  return terms
    .map((term, index) => {
      const text = wrap(term, precedences.sum);
      return index > 0 && text.startsWith('-') ? parentheses(text) : text;
    })
    .join(' + ');
}

const sequence = (terms: readonly Tex[]): string => terms.map((term) => term.tex).join(',\\ ');

/** `sum(x, axis)` and its kin. */
export const reductions: readonly ReductionFunction[] = [
  {
    kind: 'reduction',
    name: 'sum',
    doc: 'the sum along an axis (pairwise, as NumPy adds)',
    rounds: true,
    rows: sums,
    adds: true,
    join: (parts, count, float32) => sumRow(parts, 0, count, float32),
    exact: exactSum,
    tex: (operand, bound) => ({
      tex: `\\sum${over(bound)} ${wrap(operand, precedences.product)}`,
      precedence: precedences.product,
    }),
    expand: (terms) => ({ tex: plus(terms), precedence: terms.length > 1 ? precedences.sum : precedences.product }),
  },
  {
    kind: 'reduction',
    name: 'mean',
    doc: 'the mean along an axis',
    rounds: true,
    rows: sums,
    adds: true,
    join: (parts, count, float32) => sumRow(parts, 0, count, float32),
    finish: (sum, length) => sum / length,
    exact: (values) => exactSum(values).div(values.length),
    tex: (operand, bound) => ({
      tex: `\\frac{1}{${divisor(bound)}}\\sum${over(bound)} ${wrap(operand, precedences.product)}`,
      precedence: precedences.product,
    }),
    expand: (terms, length) => ({
      tex: length === 1 ? plus(terms) : `\\frac{${plus(terms)}}{${String(length)}}`,
      precedence: precedences.product,
    }),
  },
  {
    kind: 'reduction',
    name: 'max',
    doc: 'the largest value along an axis; NaN when there is one',
    rounds: false,
    rows: eachRow(maxRow),
    join: (parts, count) => maxRow(parts, 0, count),
    exact: (values) => values.reduce((best, value) => (value.gt(best) || value.isNaN() ? value : best)),
    tex: (operand, bound) => ({
      tex: `\\max${under(bound)} ${wrap(operand, precedences.product)}`,
      precedence: precedences.product,
    }),
    expand: (terms) => atom(`\\max${parentheses(sequence(terms))}`),
  },
  {
    kind: 'reduction',
    name: 'min',
    doc: 'the smallest value along an axis; NaN when there is one',
    rounds: false,
    rows: eachRow(minRow),
    join: (parts, count) => minRow(parts, 0, count),
    exact: (values) => values.reduce((best, value) => (value.lt(best) || value.isNaN() ? value : best)),
    tex: (operand, bound) => ({
      tex: `\\min${under(bound)} ${wrap(operand, precedences.product)}`,
      precedence: precedences.product,
    }),
    expand: (terms) => atom(`\\min${parentheses(sequence(terms))}`),
  },
  {
    kind: 'reduction',
    name: 'argmax',
    doc: 'the position of the largest value along an axis, counted from 0; the first one of equals',
    rounds: false,
    rows: eachRow(argmaxRow),
    exact: (values) => {
      let best = 0;
      values.forEach((value, index) => {
        const leader = values[best];
        if (leader !== undefined && !leader.isNaN() && (value.isNaN() || value.gt(leader))) best = index;
      });
      const [first] = values;
      if (first === undefined) throw new Error('argmax of nothing');
      return decimalLike(first, best);
    },
    tex: (operand, bound) => ({
      tex: `${upright('argmax')}${under(bound)} ${wrap(operand, precedences.product)}`,
      precedence: precedences.product,
    }),
    expand: (terms) => call('argmax')(terms),
  },
  {
    kind: 'reduction',
    name: 'all',
    doc: '1 when no value along the axis is 0, else 0',
    rounds: false,
    rows: eachRow((data, offset, length) => {
      for (let i = offset; i < offset + length; i += 1) if (data[i] === 0) return 0;
      return 1;
    }),
    join: (parts, count) => minRow(parts, 0, count),
    settled: 0,
    exact: (values) => {
      const zero = values.find((value) => value.isZero());
      const [first] = values;
      if (first === undefined) throw new Error('all of nothing');
      return zero ?? decimalLike(first, 1);
    },
    tex: (operand, bound) => ({ tex: `\\forall${under(bound)}\\ ${operand.tex}`, precedence: precedences.logic }),
    expand: (terms) => call('all')(terms),
  },
];
