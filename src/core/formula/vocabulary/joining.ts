import type { Dim } from '../dims';
import { sameSizes } from '../dims';
import { atom, call, operandOf } from '../tex/tex';
import type { ArrayFunction } from './types';

const stacked = 5;

/** Words that put arrays together. */
export const joining: readonly ArrayFunction[] = [
  {
    kind: 'array',
    name: 'stack',
    doc: 'stack(a, b, c, d, e): five arrays of one shape beside each other, along a new last axis',
    arrays: stacked,
    dims: (operands) => {
      const [first = []] = operands;
      const last: Dim = { size: stacked, reduced: false, letter: 's' };
      return operands.length === stacked && operands.every((each) => sameSizes(each, first))
        ? [...first, last]
        : undefined;
    },
    evaluate: (operands) => {
      const out = new Float64Array((operands[0]?.length ?? 0) * stacked);
      operands.forEach((values, at) => {
        values.forEach((value, i) => {
          out[i * stacked + at] = value;
        });
      });
      return out;
    },
    exact: (operands) => (operands[0] ?? []).flatMap((_, i) => operands.map((values) => values[i]!)),
    operandLetters: (letters) => letters.slice(0, -1),
    tex: (operands) => atom(call('stack')(operands.map(operandOf)).tex),
  },
];
