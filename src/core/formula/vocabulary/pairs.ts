import type { Dim, Dims } from '../dims';
import type { ArrayFunction } from './types';
import { view } from './views';

/**
 * Two words that set an array beside itself (or another): in `each(x) - other(x)` every position along the axis meets every
 * position. Both give a pair of axes in place of the one: the first counts `each`, the second `other` (`i` and `i'`).
 */
export const pairs: readonly ArrayFunction[] = [
  view(
    'each',
    'each(x, axis): x as the first of all pairs of positions along the axis',
    (operand, [axis = -1]) => paired(operand, axis, (dim) => [dim, alone(primed(dim))]),
    (shape, strides, [axis = -1]) => {
      const at = wrapped(axis, shape.length);
      return { offset: 0, strides: [...strides.slice(0, at + 1), 0, ...strides.slice(at + 1)] };
    },
    (letters, [axis = '-1']) => {
      const at = wrapped(Number(axis), letters.length - 1);
      return letters.filter((_, index) => index !== at + 1);
    },
  ),
  view(
    'other',
    'other(x, axis): x as the second of all pairs of positions along the axis',
    (operand, [axis = -1]) => paired(operand, axis, (dim) => [alone(dim), primed(dim)]),
    (shape, strides, [axis = -1]) => {
      const at = wrapped(axis, shape.length);
      return { offset: 0, strides: [...strides.slice(0, at), 0, ...strides.slice(at)] };
    },
    (letters, [axis = '-1']) => {
      const at = wrapped(Number(axis), letters.length - 1);
      return letters.filter((_, index) => index !== at);
    },
  ),
];

const primed = (dim: Dim): Dim => ({ ...dim, letter: `${dim.letter}'` });
const alone = (dim: Dim): Dim => ({ ...dim, size: 1, reduced: true });

function paired(operand: Dims, axis: number, two: (dim: Dim) => Dim[]): Dims | undefined {
  const at = wrapped(axis, operand.length);
  return operand[at] === undefined ? undefined : operand.flatMap((dim, along) => (along === at ? two(dim) : dim));
}

const wrapped = (axis: number, rank: number): number => (axis < 0 ? axis + rank : axis);
