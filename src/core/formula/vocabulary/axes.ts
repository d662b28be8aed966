import type { Dim } from '../dims';
import type { ArrayFunction } from './types';
import { view } from './views';

const nothingThere: Dim = { size: 1, reduced: true, letter: '' };
const productOf = (sizes: readonly number[]): number => sizes.reduce((product, size) => product * size, 1);

/** Other looks at an array's axes: one more, in another place, the other way round, all in one. Nothing is computed. */
export const axes: readonly ArrayFunction[] = [
  view(
    'widen',
    'widen(x, k): x with k more axes of size 1 after its own, so that another array can lie along them',
    (operand, [count = 1]) => [...operand, ...Array.from({ length: count }, () => nothingThere)],
    (_shape, strides, [count = 1]) => ({ offset: 0, strides: [...strides, ...Array.from({ length: count }, () => 0)] }),
    (letters, [count = '1']) => letters.slice(0, letters.length - Number(count)),
  ),
  view(
    'last_first',
    'last_first(x): the last axis becomes the first',
    (operand) => [...operand.slice(-1), ...operand.slice(0, -1)],
    (_shape, strides) => ({ offset: 0, strides: [...strides.slice(-1), ...strides.slice(0, -1)] }),
    ([first = '', ...others]) => [...others, first],
  ),
  view(
    'reverse',
    'reverse(x, axis): the values along an axis from the last to the first',
    (operand) => operand,
    (shape, strides, [axis = 0]) => {
      const at = axis < 0 ? axis + shape.length : axis;
      const last = ((shape[at] ?? 1) - 1) * (strides[at] ?? 0);
      return { offset: last, strides: strides.map((stride, along) => (along === at ? -stride : stride)) };
    },
    (letters, [axis = '0']) => {
      const at = Number(axis) < 0 ? Number(axis) + letters.length : Number(axis);
      return letters.map((letter, along) => (along === at ? `${letter.toUpperCase()}+1-${letter}` : letter));
    },
  ),
  view(
    'flatten',
    'flatten(x): all values in one row, in C order',
    (operand) => [
      { size: productOf(operand.map(({ size }) => size)), reduced: false, letter: operand[0]?.letter ?? 'i' },
    ],
    () => ({ offset: 0, strides: [1] }),
    (letters) => letters,
  ),
];
