import type { BigNumber } from 'mathjs';
import type { Shape } from '../../array/ndarray';
import { rowLayout } from '../blocks/strided';
import type { Dims } from '../dims';
import { decimalLike } from '../exact/decimalLike';
import { atom, call, operandOf } from '../tex/tex';
import type { ArrayFunction, RowsFunction } from './types';
import { view } from './views';

/** Words that see an axis as a sequence: in order, added up, by position, in part. */
export const sequences: readonly (ArrayFunction | RowsFunction)[] = [
  {
    kind: 'rows',
    name: 'sort',
    doc: 'sort(x, axis): the values along the axis, smallest first, NaN last',
    arrays: 1,
    axisArgument: 0,
    keepsAxis: true,
    length: ([length = 0]) => length,
    row: ([values = nothing], _statics, out) => {
      out.set(values);
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
    row: ([values = nothing], _statics, out, float32) => {
      let sum = 0;
      for (let i = 0; i < out.length; i += 1) {
        sum += values[i]!;
        if (float32) sum = Math.fround(sum);
        out[i] = sum;
      }
    },
    exact: ([values = []]) => {
      let sum: BigNumber | undefined;
      return values.map((value) => (sum = sum === undefined ? value : sum.plus(value)));
    },
    tex: ([values]) => call('cumsum')([operandOf(values)]),
  },
  {
    kind: 'array',
    name: 'position',
    doc: 'position(x, axis): the position of each value along the axis, counted from 1 as formulas count',
    arrays: 1,
    dims: ([operand = []]) => operand,
    evaluate: ([values = nothing], [axis = -1], [shape = []]) => {
      const along = wrapped(axis, shape.length);
      const length = shape[along] ?? 1;
      const stride = shape.slice(along + 1).reduce((product, size) => product * size, 1);
      const positions = new Float64Array(values.length);
      for (let at = 0, position = 1; at < positions.length; position = position === length ? 1 : position + 1) {
        for (const next = at + stride; at < next; at += 1) positions[at] = position;
      }
      return positions;
    },
    exact: ([values = []], [axis = -1], [shape = []]) => {
      const positions: BigNumber[] = values.map((value) => decimalLike(value, 1));
      eachStep(shape, axis, (before, at) => {
        positions[at] = positions[before]!.plus(1);
      });
      return positions;
    },
    tex: (_operands, [axis = '-1'], letters) => atom(letters.at(Number(axis)) ?? ''),
    worksAsValue: true,
  },
  view(
    'part',
    'part(x, start, end, axis): the values from position start to before end along the axis, counted from 0',
    (operand, [start = 0, end = 0, axis = -1]) => {
      const at = wrapped(axis, operand.length);
      return operand[at] === undefined || end > operand[at].size
        ? undefined
        : operand.map((dim, along) => (along === at ? { ...dim, size: end - start } : dim));
    },
    (shape, strides, [start = 0, , axis = -1]) => ({
      offset: start * (strides[wrapped(axis, shape.length)] ?? 0),
      strides,
    }),
    (letters, [start = '0', , axis = '-1']) =>
      letters.map((letter, at) =>
        at === wrapped(Number(axis), letters.length) && Number(start) > 0 ? `${letter}+${start}` : letter,
      ),
  ),
];

const nothing = new Float64Array();

const wrapped = (axis: number, rank: number): number => (axis < 0 ? axis + rank : axis);

/** Calls `visit` with each position but the first along an axis, and the one before it. */
function eachStep(shape: Shape, axis: number, visit: (before: number, at: number) => void): void {
  const dims: Dims = shape.map((size) => ({ size, reduced: false, letter: '' }));
  const { starts, steps } = rowLayout(dims, [wrapped(axis, shape.length)]);
  for (const start of starts) {
    for (let i = 1; i < steps.length; i += 1) visit(start + steps[i - 1]!, start + steps[i]!);
  }
}
