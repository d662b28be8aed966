import type { NDArray, Shape } from '../../array/ndarray';
import { sizeOf } from '../../array/ndarray';
import { formatShape } from '../../format/formatShape';
import { PythonError } from '../calls/pythonError';
import { axisOf, insertedAt } from './axes';
import { stridesOf, viewed } from './strided';

/** The same values in C order with another shape, one of whose sizes may be -1. Throws where the sizes do not fit. */
export function reshaped(array: NDArray, sizes: readonly number[]): NDArray {
  const { data, dtype } = array;
  const others = sizeOf(sizes.filter((size) => size !== -1));
  const shape = sizes.map((size) => (size === -1 ? data.length / others : size));
  const open = sizes.filter((size) => size === -1).length;
  if (open > 1) throw new PythonError('ValueError', 'can only specify one unknown dimension');
  if (sizeOf(shape) !== data.length || shape.some((size) => !Number.isInteger(size) || size < 0)) {
    throw new PythonError(
      'ValueError',
      `cannot reshape array of size ${String(data.length)} into shape ${formatShape(sizes).replaceAll(' ', '')}`,
    );
  }
  return { data, shape, dtype };
}

export const flattened = (array: NDArray): NDArray => ({ ...array, shape: [array.data.length] });

/** The axes in another order; turned round when none is given. */
export function transposed(array: NDArray, order?: readonly number[]): NDArray {
  const { shape } = array;
  const strides = stridesOf(shape);
  const axes = order?.map((axis) => axisOf(axis, shape.length)) ?? [...shape.keys()].reverse();
  if (axes.length !== shape.length || new Set(axes).size !== axes.length) {
    throw new PythonError('ValueError', "axes don't match array");
  }
  return viewed(array, {
    shape: axes.map((axis) => shape[axis]!),
    strides: axes.map((axis) => strides[axis]!),
    offset: 0,
  });
}

/** Two axes change places. */
export function swapped(array: NDArray, first: number, second: number): NDArray {
  const rank = array.shape.length;
  const [a, b] = [axisOf(first, rank), axisOf(second, rank)];
  return transposed(
    array,
    [...array.shape.keys()].map((axis) => (axis === a ? b : axis === b ? a : axis)),
  );
}

/** One axis goes to another place, the others keep their order. */
export function movedAxis(array: NDArray, from: number, to: number): NDArray {
  const rank = array.shape.length;
  const source = axisOf(from, rank);
  const others = [...array.shape.keys()].filter((axis) => axis !== source);
  return transposed(array, insertedAt(others, axisOf(to, rank), source));
}

/** An axis of size 1 before each of these places of the result. */
export function expanded(array: NDArray, axes: readonly number[]): NDArray {
  const rank = array.shape.length + axes.length;
  const places = axes.map((axis) => axisOf(axis, rank)).sort((a, b) => a - b);
  const shape = places.reduce<Shape>((sizes, place) => insertedAt(sizes, place, 1), array.shape);
  return { ...array, shape };
}

/**
 * Without axes of size 1: those given, or all. An axis of another size is an error, unless the framework leaves such axes
 * alone, as torch does.
 */
export function squeezed(array: NDArray, axes: readonly number[] | undefined, lenient = false): NDArray {
  const { shape } = array;
  const dropped = axes?.map((axis) => axisOf(axis, shape.length));
  if (!lenient && dropped?.some((axis) => shape[axis] !== 1) === true) {
    throw new PythonError('ValueError', 'cannot select an axis to squeeze out which has size not equal to one');
  }
  return { ...array, shape: shape.filter((size, axis) => size !== 1 || dropped?.includes(axis) === false) };
}
