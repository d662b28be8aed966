import type { Shape } from '../../array/ndarray';
import { isRun, stridesOf, withSteps } from '../blocks/strided';
import type { Dim, Dims } from '../dims';
import { operandOf } from '../tex/tex';
import type { ArrayFunction, Layout } from './types';

type Letters = NonNullable<ArrayFunction['operandLetters']>;
type DimsOf = (operand: Dims, statics: readonly number[]) => Dims | undefined;
type LayoutOf = (shape: Shape, strides: readonly number[], statics: readonly number[]) => Layout;

/**
 * Other looks at the values of one array: without its first value along an axis, transposed, its diagonal. Nothing is
 * computed, so that they are typeset as the operand at another index: `x_{t+1}`, `M_{kc}`, `M_{cc}`.
 */
export const views: readonly ArrayFunction[] = [
  view(
    'all_but_first',
    'all_but_first(x, axis): without the first value along an axis; its index, the next letter, is one less',
    (operand, [axis = 0]) => resized(operand, axis, shortened),
    (shape, strides, [axis = 0]) => ({ offset: strides[wrapped(axis, shape.length)] ?? 0, strides }),
    (letters, [axis]) => replaced(letters, axis, (letter) => `${letter}+1`),
  ),
  view(
    'all_but_last',
    'all_but_last(x, axis): without the last value along an axis; its index is the next letter',
    (operand, [axis = 0]) => resized(operand, axis, shortened),
    (_shape, strides) => ({ offset: 0, strides }),
    (letters) => letters,
  ),
  view(
    'pick',
    'pick(x, position, axis): the value at a position along an axis, counted from 0, or from the end when negative',
    (operand, [position = 0, axis = 0]) => {
      const { size = 0 } = operand[wrapped(axis, operand.length)] ?? {};
      if (!Number.isInteger(position) || position < -size || position >= size) return undefined;
      return resized(operand, axis, (dim) => ({ ...dim, size: 1, reduced: true }));
    },
    (shape, strides, [position = 0, axis = 0]) => {
      const at = wrapped(axis, shape.length);
      const index = wrapped(position, shape[at] ?? 0);
      return {
        offset: index * (strides[at] ?? 0),
        strides: strides.map((stride, along) => (along === at ? 0 : stride)),
      };
    },
    (letters, [position = '', axis]) =>
      replaced(letters, axis, () => (/^\d+$/.test(position) ? String(Number(position) + 1) : position)),
  ),
  view(
    'transpose',
    'transpose(x): rows become columns',
    ([rows, columns, ...others]) =>
      rows === undefined || columns === undefined || others.length > 0
        ? undefined
        : [
            { ...rows, size: columns.size, reduced: columns.reduced },
            { ...columns, size: rows.size, reduced: rows.reduced },
          ],
    (_shape, strides) => ({ offset: 0, strides: [...strides].reverse() }),
    (letters) => [...letters].reverse(),
  ),
  view(
    'diagonal',
    'diagonal(x): the values of a square matrix whose row and column are the same; the columns are reduced',
    ([rows, columns, ...others]) =>
      rows === undefined || rows.size !== columns?.size || others.length > 0
        ? undefined
        : [rows, { ...columns, size: 1, reduced: true }],
    (_shape, [down = 0, right = 0]) => ({ offset: 0, strides: [down + right, 0] }),
    ([letter = '']) => [letter, letter],
  ),
  view(
    'leading',
    'leading(list, k): a list along a new first axis (index t), before k other axes',
    ([list, ...others], [count = 0]) =>
      list === undefined || others.length > 0
        ? undefined
        : [
            { ...list, letter: 't' },
            ...Array.from({ length: count }, (): Dim => ({ size: 1, reduced: true, letter: 'i' })),
          ],
    (_shape, [stride = 0], [count = 0]) => ({
      offset: 0,
      strides: [stride, ...Array.from({ length: count }, () => 0)],
    }),
    ([letter = '']) => [letter],
  ),
];

export function view(
  name: string,
  doc: string,
  dims: DimsOf,
  layoutOf: LayoutOf,
  operandLetters: Letters,
): ArrayFunction {
  const layout = (shape: Shape, statics: readonly number[]): Layout => layoutOf(shape, stridesOf(shape), statics);
  const sizesOf = (shape: Shape, statics: readonly number[]): number[] =>
    (dims(shape.map(asDim), statics) ?? []).map(({ size }) => size);
  return {
    kind: 'array',
    name,
    doc,
    arrays: 1,
    dims: ([operand = []], statics) => dims(operand, statics),
    evaluate: ([values = new Float64Array()], statics, [shape = []]) =>
      seen(values, layout(shape, statics), sizesOf(shape, statics)),
    exact: ([values = []], statics, [shape = []]) =>
      Array.from(offsets(layout(shape, statics), sizesOf(shape, statics)), (position) => {
        const value = values[position];
        if (value === undefined) throw new Error(`${name} looks outside its operand`);
        return value;
      }),
    tex: ([operand]) => operandOf(operand),
    operandLetters,
    layout,
  };
}

const asDim = (size: number): Dim => ({ size, reduced: false, letter: '' });

/** The values that a view of this shape shows. */
function seen(values: Float64Array, layout: Layout, shape: readonly number[]): Float64Array {
  const { offset } = layout;
  const count = shape.reduce((product, size) => product * size, 1);
  if (isRun(layout, shape) && offset + count <= values.length) return values.slice(offset, offset + count);
  const positions = offsets(layout, shape);
  for (let i = 0; i < positions.length; i += 1) positions[i] = values[positions[i]!] ?? NaN;
  return positions;
}

/** Where each value of a result of this shape lies, in C order. */
function offsets({ offset, strides }: Layout, shape: readonly number[]): Float64Array {
  let found: Float64Array = Float64Array.of(offset);
  shape.forEach((size, axis) => {
    found = withSteps(found, size, strides[axis] ?? 0);
  });
  return found;
}

/** An axis that is shorter by one has another length, and so another letter. */
const shortened = ({ size, letter }: Dim): Dim => ({
  size: size - 1,
  reduced: false,
  letter: String.fromCharCode(letter.charCodeAt(0) + 1),
});

const wrapped = (index: number, size: number): number => (index < 0 ? index + size : index);

function resized(dims: Dims, axis: number, change: (dim: Dim) => Dim): Dims | undefined {
  const at = wrapped(axis, dims.length);
  const dim = dims[at];
  return dim === undefined || dim.size === 0
    ? undefined
    : dims.map((each, along) => (along === at ? change(each) : each));
}

function replaced(letters: readonly string[], axis: string | undefined, change: (letter: string) => string): string[] {
  const at = wrapped(Number(axis ?? 0), letters.length);
  return letters.map((letter, index) => (index === at ? change(letter) : letter));
}
