import type { BigNumber } from 'mathjs';
import { ascendingOrder } from '../../array/order';
import { sumsAtLeast } from '../../array/sumsAtLeast';
import type { Dim, Dims } from '../dims';
import { countOf, reduceDims, sameSizes } from '../dims';
import { decimalLike } from '../exact/decimalLike';
import { call, operandOf, precedences, wrap } from '../tex/tex';
import type { ArrayFunction, RowsFunction } from './types';

/** Words about scores and thresholds: what lies at or above each of them, and the places of scores in their order. */
export const thresholds: readonly (ArrayFunction | RowsFunction)[] = [
  {
    kind: 'array',
    name: 'sum_at_least',
    doc: 'sum_at_least(values, scores, thresholds, kept): for each threshold (index t), which rise or fall, the sum of the values whose score is not below it, over all axes but the last `kept`',
    arrays: 3,
    dims: ([values = [], scores = [], list = []], [kept = 0]) =>
      sameSizes(values, scores) ? [thresholdDim(list), ...reduceDims(values, pooledAxes(values, kept))] : undefined,
    evaluate: ([values, scores, list], [kept = 0], [shape = []], float32) =>
      sumsAtLeast(list!, scores!, values!, columnsOf(shape, kept), float32),
    exact: ([values = [], scores = [], list = []], [kept = 0], [shape = []]) => {
      const columns = columnsOf(shape, kept);
      const [like] = values;
      if (like === undefined) throw new Error('no values to add up');
      return list.flatMap((threshold) => {
        const sums = Array.from({ length: columns }, () => decimalLike(like, 0));
        values.forEach((value, i) => {
          if (scores[i]!.gte(threshold)) sums[i % columns] = sums[i % columns]!.plus(value);
        });
        return sums;
      });
    },
    tex: ([values, scores, list]) => ({
      tex: `\\sum_{${operandOf(scores).tex} \\ge ${operandOf(list).tex}} ${wrap(operandOf(values), precedences.product)}`,
      precedence: precedences.product,
    }),
  },
  {
    kind: 'rows',
    name: 'dense_rank',
    doc: 'dense_rank(x, axis): how many different smaller values there are along the axis',
    arrays: 1,
    axisArgument: 0,
    keepsAxis: true,
    length: ([length = 0]) => length,
    row: ([values], _statics, out) => {
      out.set(denseRanks(values!));
    },
    exact: ([values = []]) => Array.from(denseRanks(numbersOf(values)), (rank, i) => decimalLike(values[i]!, rank)),
    tex: ([values]) => call('dense_rank')([operandOf(values)]),
  },
  {
    kind: 'rows',
    name: 'descending_place',
    doc: 'descending_place(x, axis): the place of each value when the largest comes first, counted from 0; of equals the last one comes first',
    arrays: 1,
    axisArgument: 0,
    keepsAxis: true,
    length: ([length = 0]) => length,
    row: ([values], _statics, out) => {
      lastFirst(values!).forEach((position, place) => {
        out[position] = place;
      });
    },
    exact: ([values = []]) => {
      const places = new Array<BigNumber>(values.length);
      lastFirst(numbersOf(values)).forEach((position, place) => {
        places[position] = decimalLike(values[position]!, place);
      });
      return places;
    },
    tex: ([values]) => call('place')([operandOf(values)]),
  },
  {
    kind: 'rows',
    name: 'mean_of_equals',
    doc: 'mean_of_equals(values, keys, axis): each value is replaced by the mean of all values along the axis with the same key',
    arrays: 2,
    axisArgument: 0,
    keepsAxis: true,
    length: ([length = 0]) => length,
    row: ([values, keys], _statics, out) => {
      for (const positions of groupsOf(keys!)) {
        let sum = 0;
        for (const position of positions) sum += values![position]!;
        for (const position of positions) out[position] = sum / positions.length;
      }
    },
    exact: ([values = [], keys = []]) => {
      const means = [...values];
      for (const positions of groupsOf(keys.map((key) => key.toNumber()))) {
        const [first, ...rest] = positions;
        const sum = rest.reduce((total, position) => total.plus(values[position]!), values[first!]!);
        for (const position of positions) means[position] = sum.div(positions.length);
      }
      return means;
    },
    tex: ([values, keys]) => call('mean_of_equals')([operandOf(values), operandOf(keys)]),
  },
];

const thresholdDim = (list: Dims): Dim => ({ size: countOf(list), reduced: false, letter: 't' });

const pooledAxes = (dims: Dims, kept: number): number[] => dims.map((_, axis) => axis).slice(0, dims.length - kept);

/** How many values the last `kept` axes hold. */
const columnsOf = (shape: readonly number[], kept: number): number =>
  shape.slice(shape.length - kept).reduce((product, size) => product * size, 1);

const numbersOf = (values: readonly BigNumber[]): Float64Array =>
  Float64Array.from(values, (value) => value.toNumber());

function denseRanks(values: Float64Array): Float64Array {
  const order = ascendingOrder(values);
  const ranks = new Float64Array(values.length);
  let rank = 0;
  for (let i = 1; i < order.length; i += 1) {
    if (values[order[i]!]! > values[order[i - 1]!]!) rank += 1;
    ranks[order[i]!] = rank;
  }
  return ranks;
}

/** Positions of the values, that of the largest first; of equals the last one comes first. */
function lastFirst(values: Float64Array): Uint32Array {
  return ascendingOrder(values).reverse();
}

/** Positions of equal keys, together. */
function groupsOf(keys: ArrayLike<number>): number[][] {
  const groups = new Map<number, number[]>();
  Array.from(keys).forEach((key, position) => {
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [position]);
    else group.push(position);
  });
  return [...groups.values()];
}
