import type { BigNumber } from 'mathjs';
import { inDescendingOrder } from '../../array/inOrder';
import { gathered } from '../../array/gathered';
import { ascendingOrder, descendingOrder } from '../../array/order';
import { decimalLike } from '../exact/decimalLike';
import { atom, call, operandOf, parentheses } from '../tex/tex';
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
    exact: ([values = []]) => Array.from(averageRanks(numbersOf(values)), (rank, at) => decimalLike(values[at]!, rank)),
    tex: ([values]) => call('rank')([operandOf(values)]),
  },
  {
    kind: 'rows',
    name: 'place',
    doc: 'place(x, axis): the place of each value in ascending order, counted from 0; equals keep their order',
    arrays: 1,
    axisArgument: 0,
    keepsAxis: true,
    length: ([length = 0]) => length,
    row: ([values = nothing], _statics, out) => {
      ascendingPlaces(values, out);
    },
    exact: ([values = []]) => {
      const places = new Float64Array(values.length);
      ascendingPlaces(numbersOf(values), places);
      return values.map((value, position) => decimalLike(value, places[position] ?? 0));
    },
    tex: ([values]) => call('place')([operandOf(values)]),
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
      const { positions, sorted } = inDescendingOrder(keys);
      if (values === keys) out.set(sorted);
      else gathered(values, positions, out);
    },
    exact: ([values = [], keys = []]) => Array.from(descendingOrder(numbersOf(keys)), (at): BigNumber => values[at]!),
    tex: ([values, keys]) => call('by_descending')([operandOf(values), operandOf(keys)]),
  },
  {
    kind: 'rows',
    name: 'run_ends',
    doc: 'run_ends(values, keys, count, axis): the values where a run of equal keys along the axis ends, the first `count` of them; when there are fewer, the last of them again and again',
    arrays: 2,
    axisArgument: 1,
    keepsAxis: true,
    length: (_lengths, [count = 0]) => count,
    row: ([values = nothing, keys = nothing], _statics, out) => {
      const last = keys.length - 1;
      let runs = 0;
      for (let i = 0; i < last && runs < out.length; i += 1) {
        if (keys[i] === keys[i + 1]) continue;
        out[runs] = values[i]!;
        runs += 1;
      }
      out.fill(values[last] ?? NaN, runs);
    },
    exact: ([values = [], keys = []], [count = 0]) => {
      const numbers = numbersOf(keys);
      const ends = values.filter((_, i) => numbers[i] !== numbers[i + 1]);
      return Array.from({ length: count }, (_, i) => ends[i] ?? values.at(-1)!);
    },
    tex: ([values, keys]) => call('run_ends')([operandOf(values), operandOf(keys)]),
  },
  {
    kind: 'rows',
    name: 'prepend',
    doc: 'prepend(x, value, axis): a number, then the values along the axis',
    arrays: 1,
    axisArgument: 1,
    keepsAxis: true,
    length: ([length = 0]) => length + 1,
    row: ([values = nothing], [value = 0], out) => {
      out[0] = value;
      out.set(values, 1);
    },
    exact: ([values = []], [value = 0]) => [decimalLike(values[0]!, value), ...values],
    tex: ([values], [value = '']) => atom(parentheses(`${value},\\ ${operandOf(values).tex}`)),
  },
  {
    kind: 'rows',
    name: 'reverse_head',
    doc: 'reverse_head(x, n, axis): the first n values along the axis from the last to the first, then NaN',
    arrays: 2,
    axisArgument: 0,
    keepsAxis: true,
    length: ([length = 0]) => length,
    row: ([values = nothing, count = nothing], _statics, out) => {
      const n = count[0] ?? 0;
      for (let i = 0; i < out.length; i += 1) out[i] = i < n ? values[n - 1 - i]! : NaN;
    },
    exact: ([values = [], count = []]) => {
      const n = count[0]?.toNumber() ?? 0;
      return values.map((value, i) => (i < n ? values[n - 1 - i]! : decimalLike(value, NaN)));
    },
    tex: ([values, count]) => call('reverse_head')([operandOf(values), operandOf(count)]),
  },
];

const nothing = new Float64Array();

const numbersOf = (values: readonly BigNumber[]): Float64Array =>
  Float64Array.from(values, (value) => value.toNumber());

function averageRanks(values: Float64Array): Float64Array {
  const order = ascendingOrder(values);
  const ranks = new Float64Array(values.length);
  for (let start = 0; start < order.length;) {
    let end = start + 1;
    while (end < order.length && values[order[end]!] === values[order[start]!]) end += 1;
    for (let i = start; i < end; i += 1) ranks[order[i]!] = (start + 1 + end) / 2;
    start = end;
  }
  return ranks;
}

/** The place of each value in ascending order into `places`; NaN comes first, as the largest does in descending order. */
function ascendingPlaces(values: Float64Array, places: Float64Array): void {
  const order = descendingOrder(values.map((value) => -value));
  for (let place = 0; place < order.length; place += 1) places[order[place]!] = place;
}
