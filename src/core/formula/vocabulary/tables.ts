import type { BigNumber } from 'mathjs';
import { crossTable } from '../../array/crossTable';
import type { Dims } from '../dims';
import { countOf, sameSizes } from '../dims';
import { decimalLike } from '../exact/decimalLike';
import { atom, operandOf, precedences, wrap } from '../tex/tex';
import type { ArrayFunction } from './types';

/** Words that make tables of classes, take columns out of tables and put arrays beside each other. */
export const tables: readonly ArrayFunction[] = [
  {
    kind: 'array',
    name: 'cross_table',
    doc: 'cross_table(a, b, rows, columns, weights): for each row class and column class the weight of the samples whose a is the one and b the other; one weight for each sample, or one for all',
    arrays: 5,
    dims: ([a = [], b = [], rows = [], columns = [], weights = []]) =>
      countOf(a) === countOf(b) && (countOf(weights) === countOf(a) || countOf(weights) === 1)
        ? [
            { size: countOf(rows), reduced: false, letter: 'c' },
            { size: countOf(columns), reduced: false, letter: 'k' },
          ]
        : undefined,
    evaluate: ([a, b, rows, columns, weights], _statics, _shapes, float32) =>
      crossTable({ labels: [a!, b!], classes: [rows!, columns!], weights: weights! }, float32),
    exact: ([a = [], b = [], rows = [], columns = [], weights = []]) => {
      const place = placesOf(rows.map(asNumber), columns.map(asNumber));
      const [like] = weights;
      if (like === undefined) throw new Error('a table needs weights');
      const table = Array.from({ length: rows.length * columns.length }, () => decimalLike(like, 0));
      a.forEach((value, i) => {
        const at = place(asNumber(value), asNumber(b[i]!));
        if (at !== undefined) table[at] = table[at]!.plus(weights[weights.length === 1 ? 0 : i]!);
      });
      return table;
    },
    tex: ([a, b, , , weights], _statics, [row = 'c', column = 'k']) => ({
      tex: `\\sum_{${operandOf(a).tex} = ${row},\\ ${operandOf(b).tex} = ${column}} ${wrap(operandOf(weights), precedences.product)}`,
      precedence: precedences.product,
    }),
  },
  {
    kind: 'array',
    name: 'columns',
    doc: 'columns(x, positions): these columns of a table, counted from 0, in this order',
    arrays: 2,
    dims: ([table = [], positions = []]) => {
      const [last, ...before] = [...table].reverse();
      return last && [...before.reverse(), { ...last, size: countOf(positions), reduced: false }];
    },
    evaluate: ([values, positions], _statics, [shape = []]) => {
      const width = shape.at(-1) ?? 1;
      const chosen = new Float64Array((values!.length / width) * positions!.length);
      for (let i = 0; i < chosen.length; i += 1) {
        const row = Math.floor(i / positions!.length);
        chosen[i] = values![row * width + positions![i % positions!.length]!] ?? NaN;
      }
      return chosen;
    },
    exact: ([values = [], positions = []], _statics, [shape = []]) => {
      const width = shape.at(-1) ?? 1;
      return Array.from({ length: values.length / width }, (_, row) =>
        positions.map((position) => values[row * width + asNumber(position)] ?? decimalLike(position, NaN)),
      ).flat();
    },
    tex: ([values]) => operandOf(values),
  },
  {
    kind: 'array',
    name: 'beside',
    doc: 'beside(a, b): two arrays of one shape along a new last axis of size 2',
    arrays: 2,
    dims: ([a = [], b = []]) =>
      sameSizes(a, b) ? [...a, { size: 2, reduced: false, letter: letterBeside(a) }] : undefined,
    evaluate: ([a, b]) => {
      const both = new Float64Array(2 * a!.length);
      for (let i = 0; i < a!.length; i += 1) {
        both[2 * i] = a![i]!;
        both[2 * i + 1] = b![i]!;
      }
      return both;
    },
    exact: ([a = [], b = []]) => a.flatMap((value, i) => [value, b[i]!]),
    tex: ([a, b]) => atom(`\\left[${operandOf(a).tex},\\ ${operandOf(b).tex}\\right]`),
  },
];

const asNumber = (value: BigNumber): number => value.toNumber();

const letterBeside = (dims: Dims): string => (dims.some(({ letter }) => letter === 'a') ? 'b' : 'a');

/** Where a pair of classes stands in the table, in C order; undefined when one of them has no row or column. */
function placesOf(
  rows: ArrayLike<number>,
  columns: ArrayLike<number>,
): (row: number, column: number) => number | undefined {
  const rowOf = new Map(Array.from(rows, (value, position) => [value, position]));
  const columnOf = new Map(Array.from(columns, (value, position) => [value, position]));
  return (row, column) => {
    const [r, c] = [rowOf.get(row), columnOf.get(column)];
    return r === undefined || c === undefined ? undefined : r * columns.length + c;
  };
}
