import type { Dim } from '../dims';
import { countOf, sameSizes } from '../dims';
import { atom, call, operandOf } from '../tex/tex';
import type { ArrayFunction } from './types';

/** Words that put arrays together. They take any number of them. */
export const joining: readonly ArrayFunction[] = [
  {
    kind: 'array',
    name: 'stack',
    doc: 'stack(a, b, …): arrays of one shape beside each other, along a new last axis',
    arrays: Infinity,
    dims: (operands) => {
      const [first = []] = operands;
      const last: Dim = { size: operands.length, reduced: false, letter: 's' };
      return operands.every((each) => sameSizes(each, first)) ? [...first, last] : undefined;
    },
    evaluate: (operands) => {
      const out = new Float64Array((operands[0]?.length ?? 0) * operands.length);
      operands.forEach((values, at) => {
        values.forEach((value, i) => {
          out[i * operands.length + at] = value;
        });
      });
      return out;
    },
    exact: (operands) => (operands[0] ?? []).flatMap((_, i) => operands.map((values) => values[i]!)),
    operandLetters: (letters) => letters.slice(0, -1),
    tex: (operands) => atom(call('stack')(operands.map(operandOf)).tex),
  },
  {
    kind: 'array',
    name: 'join',
    doc: 'join(a, b, …): the values of arrays one after the other, along one axis',
    arrays: Infinity,
    dims: (operands) => [
      { size: operands.reduce((size, each) => size + countOf(each), 0), reduced: false, letter: 'r' },
    ],
    evaluate: (operands) => {
      const out = new Float64Array(operands.reduce((size, values) => size + values.length, 0));
      let at = 0;
      for (const values of operands) {
        out.set(values, at);
        at += values.length;
      }
      return out;
    },
    exact: (operands) => operands.flat(),
    // Each array keeps its own axes there.
    operandLetters: () => [],
    tex: (operands) => atom(call('join')(operands.map(operandOf)).tex),
  },
];
