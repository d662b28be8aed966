/* eslint-disable @typescript-eslint/no-non-null-assertion -- rows are read within bounds that the evaluator keeps */
import type { BigNumber } from 'mathjs';
import { decimalLike } from '../exact/decimalLike';
import { call, operandOf } from '../tex/tex';
import type { RowsFunction } from './types';

/** Words about the order of the values along an axis. The axis stays. */
export const ranking: readonly RowsFunction[] = [
  {
    kind: 'rows',
    name: 'average_rank',
    doc: 'average_rank(x, axis): the place of each value in order of size, counted from 1; equals share the mean of their places',
    arrays: 1,
    axisArgument: 0,
    keepsAxis: true,
    length: ([length = 0]) => length,
    row: ([values = nothing], _statics, out) => {
      out.set(averageRanks(values));
    },
    exact: ([values = []]) =>
      Array.from(averageRanks(values.map((value) => value.toNumber())), (rank, at) => decimalLike(values[at]!, rank)),
    tex: ([values]) => call('rank')([operandOf(values)]),
  },
  {
    kind: 'rows',
    name: 'by_descending',
    doc: 'by_descending(values, keys, axis): the values along the axis, in descending order of their keys; equals keep their order',
    arrays: 2,
    axisArgument: 0,
    keepsAxis: true,
    length: ([length = 0]) => length,
    row: ([values = nothing, keys = nothing], _statics, out) => {
      descending(keys).forEach((position, rank) => {
        out[rank] = values[position]!;
      });
    },
    exact: ([values = [], keys = []]) => descending(keys.map((key) => key.toNumber())).map((at): BigNumber => values[at]!),
    tex: ([values, keys]) => call('by_descending')([operandOf(values), operandOf(keys)]),
  },
];

const nothing = new Float64Array();

function averageRanks(values: ArrayLike<number>): Float64Array {
  const order = Array.from({ length: values.length }, (_, at) => at).sort((a, b) => values[a]! - values[b]!);
  const ranks = new Float64Array(values.length);
  for (let start = 0; start < order.length; ) {
    let end = start + 1;
    while (end < order.length && values[order[end]!] === values[order[start]!]) end += 1;
    for (let i = start; i < end; i += 1) ranks[order[i]!] = (start + 1 + end) / 2;
    start = end;
  }
  return ranks;
}

/** Positions of the keys, the largest first; NaN counts as larger than all. */
function descending(keys: ArrayLike<number>): number[] {
  const above = (a: number, b: number): number => Number(Number.isNaN(b)) - Number(Number.isNaN(a)) || (b > a ? 1 : b < a ? -1 : 0);
  return Array.from({ length: keys.length }, (_, at) => at).sort((a, b) => above(keys[a]!, keys[b]!));
}
