import type { NDArray } from '../../array/ndarray';
import { sizeOf } from '../../array/ndarray';
import { PythonError } from '../calls/pythonError';
import { axisOf, replacedAt } from './axes';
import { checkSize } from './limits';
import { gathered, positionsOf, stridesOf } from './strided';

/** The parts of an array at some positions along an axis. */
export function taken(array: NDArray, axis: number, positions: readonly number[]): NDArray {
  const along = axisOf(axis, array.shape.length);
  const size = array.shape[along]!;
  const inner = sizeOf(array.shape.slice(along + 1));
  const outer = sizeOf(array.shape.slice(0, along));
  const shape = replacedAt(array.shape, along, positions.length);
  checkSize(shape);
  const values = new Float64Array(sizeOf(shape));
  let filled = 0;
  for (let row = 0; row < outer; row += 1) {
    for (const position of positions) {
      const start = (row * size + position) * inner;
      values.set(array.data.subarray(start, start + inner), filled);
      filled += inner;
    }
  }
  return { data: values, shape, dtype: array.dtype };
}

/** Turned round along some axes, all when none are given. */
export function flipped(array: NDArray, axes: readonly number[] | undefined): NDArray {
  const rank = array.shape.length;
  const turned = axes?.map((axis) => axisOf(axis, rank)) ?? [...array.shape.keys()];
  const strides = stridesOf(array.shape);
  const offset = turned.reduce((sum, axis) => sum + (array.shape[axis]! - 1) * strides[axis]!, 0);
  const view = { shape: array.shape, strides: strides.map((s, axis) => (turned.includes(axis) ? -s : s)), offset };
  return gathered(array, positionsOf(view), array.shape);
}

/** Each part along an axis so many times, one count for all or one for each. */
export function repeated(array: NDArray, counts: readonly number[], axis: number): NDArray {
  const size = array.shape[axisOf(axis, array.shape.length)]!;
  if (counts.length !== 1 && counts.length !== size) {
    throw new PythonError(
      'ValueError',
      `operands could not be broadcast together with shape (${String(size)},) (${String(counts.length)},)`,
    );
  }
  const all = Array.from({ length: size }, (_, at) => counts[counts.length === 1 ? 0 : at]!);
  checkSize([all.reduce((sum, count) => sum + count, 0)]);
  return taken(
    array,
    axis,
    all.flatMap((count, at) => new Array<number>(count).fill(at)),
  );
}

/** The whole array so many times along each axis. */
export function tiled(array: NDArray, counts: readonly number[]): NDArray {
  const rank = Math.max(counts.length, array.shape.length);
  const pad = <T>(items: readonly T[], filler: T): T[] => [...new Array<T>(rank - items.length).fill(filler), ...items];
  const start: NDArray = { ...array, shape: pad(array.shape, 1) };
  checkSize(start.shape.map((size, axis) => size * pad(counts, 1)[axis]!));
  return pad(counts, 1).reduce((result, count, axis) => {
    const size = result.shape[axis]!;
    return taken(
      result,
      axis,
      Array.from({ length: size * count }, (_, at) => at % size),
    );
  }, start);
}

/** Shifted along an axis, what leaves at the end comes back at the front. */
export function rolled(array: NDArray, shift: number, axis: number): NDArray {
  const size = array.shape[axisOf(axis, array.shape.length)]!;
  const start = size === 0 ? 0 : ((-shift % size) + size) % size;
  return taken(
    array,
    axis,
    Array.from({ length: size }, (_, at) => (at + start) % size),
  );
}
