import type { Shape } from '../../array/ndarray';
import { PythonError } from '../calls/pythonError';

/** An axis counted from 0; negative ones count from the end. Throws NumPy's AxisError for one that does not exist. */
export function axisOf(axis: number, rank: number): number {
  const index = axis < 0 ? axis + rank : axis;
  if (!Number.isInteger(index) || index < 0 || index >= rank) {
    throw new PythonError('AxisError', `axis ${String(axis)} is out of bounds for array of dimension ${String(rank)}`);
  }
  return index;
}

/** Axes counted from 0, in their order in the shape: all of them for undefined. */
export function axesOf(axes: readonly number[] | undefined, rank: number): number[] {
  if (axes === undefined) return Array.from({ length: rank }, (_, axis) => axis);
  const found = axes.map((axis) => axisOf(axis, rank)).sort((a, b) => a - b);
  if (new Set(found).size !== found.length) throw new PythonError('ValueError', "duplicate value in 'axis'");
  return found;
}

/** A shape without some axes, or with size 1 in their place. */
export function withoutAxes(shape: Shape, axes: readonly number[], keepdims: boolean): Shape {
  if (keepdims) return shape.map((size, axis) => (axes.includes(axis) ? 1 : size));
  return shape.filter((_, axis) => !axes.includes(axis));
}

/** A copy with another value at one place. */
export function replacedAt<T>(values: readonly T[], place: number, value: T): T[] {
  return values.map((each, at) => (at === place ? value : each));
}

/** A copy with one more value, before the one at a place. */
export function insertedAt<T>(values: readonly T[], place: number, value: T): T[] {
  return [...values.slice(0, place), value, ...values.slice(place)];
}
