import type { BigNumber } from 'mathjs';
import { atom, call, operandOf, parentheses, upright } from '../tex/tex';
import type { ReductionFunction, RowsFunction } from './types';

/** Words that look for the value below which a share of a row lies. */
export const quantiles: readonly (ReductionFunction | RowsFunction)[] = [
  {
    kind: 'reduction',
    name: 'median',
    doc: 'the middle value along an axis, or the mean of the two middle ones; NaN when there is a NaN',
    rounds: true,
    rows: (out, outOffset, data, offset, count, length) => {
      for (let row = 0; row < count; row += 1) {
        const start = offset + row * length;
        const sorted = data.slice(start, start + length).sort();
        const upper = sorted[Math.floor(length / 2)]!;
        // NaN is sorted last.
        const isNumber = !Number.isNaN(sorted[length - 1]);
        out[outOffset + row] = isNumber ? (length % 2 === 1 ? upper : (sorted[length / 2 - 1]! + upper) / 2) : NaN;
      }
    },
    exact: (values) => {
      const nan = values.find((value) => value.isNaN());
      if (nan !== undefined) return nan;
      const sorted = [...values].sort((a, b) => a.comparedTo(b));
      const upper = sorted[Math.floor(sorted.length / 2)]!;
      return sorted.length % 2 === 1 ? upper : sorted[sorted.length / 2 - 1]!.plus(upper).div(2);
    },
    tex: (operand, bound) => atom(`${upright('median')}_{${bound.letters.join(',')}}${parentheses(operand.tex)}`),
    expand: (terms) => call('median')(terms),
  },
  {
    kind: 'rows',
    name: 'weighted_quantile',
    doc: 'weighted_quantile(x, weights, q, axis): the smallest value at which the added-up weights reach the share q of all; when they reach it exactly, the mean of it and the next value that has a weight',
    arrays: 2,
    axisArgument: 1,
    length: () => 1,
    row: ([values, weights], [q], out) => {
      const order = Array.from(values!, (_, position) => position).sort((a, b) => values![a]! - values![b]!);
      let total = 0;
      for (const weight of weights!) total += weight;
      const wanted = q! * total || Number.MIN_VALUE;
      let reached = 0;
      let found = order.findIndex((position) => (reached += weights![position]!) >= wanted);
      if (found === -1) found = order.length - 1;
      const value = values![order[found]!]!;
      const isPast = reached - wanted > Number.EPSILON;
      out[0] = isPast ? value : (value + values![order[nextWeighted(order, found, (at) => weights![at] !== 0)]!]!) / 2;
    },
    exact: ([values = [], weights = []], [q]) => {
      const order = values.map((_, position) => position).sort((a, b) => values[a]!.comparedTo(values[b]!));
      const total = weights.reduce((sum, weight) => sum.plus(weight));
      const wanted = total.times(q!);
      let reached = total.minus(total);
      let found = order.findIndex((position) => {
        reached = reached.plus(weights[position]!);
        return reached.gte(wanted) && !reached.isZero();
      });
      if (found === -1) found = order.length - 1;
      const value = values[order[found]!]!;
      if (reached.minus(wanted).gt(Number.EPSILON)) return [value];
      const next = order[nextWeighted(order, found, (at) => !weights[at]!.isZero())]!;
      return [mean(value, values[next]!)];
    },
    tex: ([values, weights], [q = 'q'], bound) =>
      atom(
        `${upright('quantile')}_{${bound.letters.join(',')}}${parentheses([operandOf(values).tex, operandOf(weights).tex, q].join(',\\ '))}`,
      ),
  },
];

const mean = (a: BigNumber, b: BigNumber): BigNumber => a.plus(b).div(2);

/** The place in the order of the next value that has a weight; the same place when there is none. */
function nextWeighted(order: readonly number[], place: number, hasWeight: (position: number) => boolean): number {
  for (let next = place + 1; next < order.length; next += 1) if (hasWeight(order[next]!)) return next;
  return place;
}
