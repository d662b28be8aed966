import { decimalLike } from '../exact/decimalLike';
import { atom, call, operandOf, precedences, wrap } from '../tex/tex';
import type { RowsFunction } from './types';

/** Words that see an axis as a sequence: in order, added up, by position, in part. The axis stays. */
export const sequences: readonly RowsFunction[] = [
  {
    kind: 'rows',
    name: 'sort',
    doc: 'sort(x, axis): the values along the axis, smallest first, NaN last',
    arrays: 1,
    axisArgument: 0,
    keepsAxis: true,
    length: ([length = 0]) => length,
    row: ([values], _statics, out) => {
      out.set(values!);
      out.sort();
    },
    exact: ([values = []]) => [
      ...values.filter((value) => !value.isNaN()).sort((a, b) => a.comparedTo(b)),
      ...values.filter((value) => value.isNaN()),
    ],
    tex: ([values]) => call('sort')([operandOf(values)]),
  },
  {
    kind: 'rows',
    name: 'cumsum',
    doc: 'cumsum(x, axis): the sum of all values up to each position along the axis',
    arrays: 1,
    axisArgument: 0,
    keepsAxis: true,
    length: ([length = 0]) => length,
    row: ([values], _statics, out, float32) => {
      let sum = 0;
      for (let i = 0; i < out.length; i += 1) {
        sum += values![i]!;
        if (float32) sum = Math.fround(sum);
        out[i] = sum;
      }
    },
    exact: ([values = []]) => {
      const [first, ...rest] = values;
      if (first === undefined) return [];
      const sums = [first];
      for (const value of rest) sums.push(sums.at(-1)!.plus(value));
      return sums;
    },
    tex: ([values], _statics, { letters: [letter = 'c'] }) => ({
      tex: `\\sum_{\\le ${letter}} ${wrap(operandOf(values), precedences.product)}`,
      precedence: precedences.product,
    }),
  },
  {
    kind: 'rows',
    name: 'index',
    doc: 'index(x, axis): the position of each value along the axis, counted from 0',
    arrays: 1,
    axisArgument: 0,
    keepsAxis: true,
    length: ([length = 0]) => length,
    row: (_operands, _statics, out) => {
      for (let i = 0; i < out.length; i += 1) out[i] = i;
    },
    exact: ([values = []]) => values.map((value, position) => decimalLike(value, position)),
    tex: ([values]) => call('index')([operandOf(values)]),
  },
  {
    kind: 'rows',
    name: 'part',
    doc: 'part(x, start, end, axis): the values from position start to before end along the axis',
    arrays: 1,
    axisArgument: 2,
    keepsAxis: true,
    length: (_lengths, [start = 0, end = 0]) => end - start,
    row: ([values], [start, end], out) => {
      out.set(values!.subarray(start, end));
    },
    exact: ([values = []], [start, end]) => values.slice(start, end),
    tex: ([values], [start = '', end = '']) =>
      atom(`${wrap(operandOf(values), precedences.atom)}\\big|_{${start} \\ldots ${end}}`),
  },
];
