import type { BigNumber } from 'mathjs';
import { decimalLike } from '../exact/decimalLike';
import { call, operandOf, precedences, wrap } from '../tex/tex';
import type { RowsFunction } from './types';

/** Functions of whole rows: they look a value up by its position, or compare a value with the rest of its row. */
export const rows: readonly RowsFunction[] = [
  {
    kind: 'rows',
    name: 'take',
    doc: 'take(x, index, axis): the value of x at a position along the axis; NaN where there is none',
    arrays: 2,
    axisArgument: 0,
    length: () => 1,
    row: ([values, index], _statics, out) => {
      const position = index![0]!;
      out[0] = Number.isInteger(position) ? (values![position] ?? NaN) : NaN;
    },
    exact: ([values, index]) => {
      const position = firstOf(index);
      return [values?.[position.toNumber()] ?? decimalLike(position, NaN)];
    },
    tex: ([values, index], _statics, bound) => ({
      tex: `${wrap(operandOf(values), precedences.atom)}\\big|_{${bound.letters.join(',')}=${operandOf(index).tex}}`,
      precedence: precedences.product,
    }),
  },
  {
    kind: 'rows',
    name: 'in_top_k',
    doc: 'in_top_k(label, scores, k): 1 when fewer than k scores are larger than the label’s; 0 when a score is not finite',
    arrays: 2,
    length: () => 1,
    row: ([label, scores], [k], out) => {
      const own = scores![label![0]!];
      let larger = 0;
      let usable = own !== undefined;
      for (const score of scores!) {
        if (!Number.isFinite(score)) usable = false;
        if (own !== undefined && score > own) larger += 1;
      }
      out[0] = usable && larger < k! ? 1 : 0;
    },
    exact: ([label, scores], [k]) => {
      const position = firstOf(label);
      const own = scores?.[position.toNumber()];
      const usable = own !== undefined && scores!.every((score) => score.isFinite());
      const larger = own === undefined ? 0 : scores!.filter((score) => score.gt(own)).length;
      return [decimalLike(position, usable && larger < k! ? 1 : 0)];
    },
    tex: ([label, scores], [k]) =>
      call('in_top_k')([operandOf(label), operandOf(scores), { tex: k ?? 'k', precedence: precedences.atom }]),
  },
  {
    kind: 'rows',
    name: 'in_first_k',
    doc: 'in_first_k(label, ids, k): 1 when the label is among the first k ids of the row, else 0',
    arrays: 2,
    length: () => 1,
    row: ([label, ids], [k], out) => {
      out[0] = ids!.subarray(0, k).includes(label![0]!) ? 1 : 0;
    },
    exact: ([label, ids], [k]) => {
      const wanted = firstOf(label);
      return [decimalLike(wanted, ids!.slice(0, k).some((id) => id.eq(wanted)) ? 1 : 0)];
    },
    tex: ([label, ids], [k]) =>
      call('in_first_k')([operandOf(label), operandOf(ids), { tex: k ?? 'k', precedence: precedences.atom }]),
  },
];

function firstOf(values: readonly BigNumber[] | undefined): BigNumber {
  const first = values?.[0];
  if (first === undefined) throw new Error('a row has no values');
  return first;
}
