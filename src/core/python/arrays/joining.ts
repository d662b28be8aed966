import type { NDArray, Shape } from '../../array/ndarray';
import { sizeOf } from '../../array/ndarray';
import { PythonError } from '../calls/pythonError';
import type { Framework } from '../values/arrayTypes';
import { axisOf, replacedAt } from './axes';
import { cast } from './dtypes';
import { checkSize } from './limits';
import { commonDtype } from './promotion';
import type { Operand } from './promotion';
import { taken } from './repetition';
import { expanded, reshaped } from './shapes';

/** Arrays one after the other along an axis that they have. */
export function concatenated(framework: Framework, parts: readonly Operand[], axis: number): NDArray {
  const dtype = commonDtype(framework, parts);
  const arrays = parts.map(({ array }) => cast(array, dtype));
  const first = arrays[0];
  if (first === undefined) throw new PythonError('ValueError', 'need at least one array to concatenate');
  if (first.shape.length === 0) throw new PythonError('ValueError', 'zero-dimensional arrays cannot be concatenated');
  const along = axisOf(axis, first.shape.length);
  requireSameShapes(
    arrays.map(({ shape }) => shape),
    along,
  );
  const length = arrays.reduce((sum, { shape }) => sum + shape[along]!, 0);
  const shape = replacedAt(first.shape, along, length);
  checkSize(shape);
  const outer = sizeOf(shape.slice(0, along));
  const data = new Float64Array(sizeOf(shape));
  let filled = 0;
  for (let row = 0; row < outer; row += 1) {
    for (const part of arrays) {
      const inner = part.data.length / outer;
      data.set(part.data.subarray(row * inner, (row + 1) * inner), filled);
      filled += inner;
    }
  }
  return { data, shape, dtype };
}

function requireSameShapes(shapes: readonly Shape[], along: number): void {
  const [first = [], ...others] = shapes;
  for (const [at, shape] of others.entries()) {
    if (shape.length !== first.length) {
      throw new PythonError(
        'ValueError',
        `all the input arrays must have same number of dimensions, but the array at index 0 has ${String(first.length)} dimension(s) and the array at index ${String(at + 1)} has ${String(shape.length)} dimension(s)`,
      );
    }
    const axis = shape.findIndex((size, place) => place !== along && size !== first[place]);
    if (axis === -1) continue;
    throw new PythonError(
      'ValueError',
      `all the input array dimensions except for the concatenation axis must match exactly, but along dimension ${String(axis)}, the array at index 0 has size ${String(first[axis])} and the array at index ${String(at + 1)} has size ${String(shape[axis])}`,
    );
  }
}

/** Arrays of one shape along a new axis. */
export function stacked(framework: Framework, parts: readonly Operand[], axis: number): NDArray {
  const [first] = parts;
  if (first === undefined) throw new PythonError('ValueError', 'need at least one array to stack');
  if (parts.some(({ array }) => String(array.shape) !== String(first.array.shape))) {
    throw new PythonError('ValueError', 'all input arrays must have the same shape');
  }
  const layers = parts.map((part) => ({ ...part, array: expanded(part.array, [axis]) }));
  return concatenated(framework, layers, axis);
}

/** Rows below each other: an array with one axis is one row. */
export function stackedRows(framework: Framework, parts: readonly Operand[]): NDArray {
  return concatenated(
    framework,
    parts.map((part) => ({ ...part, array: atLeastTwo(part.array) })),
    0,
  );
}

const atLeastTwo = (array: NDArray): NDArray =>
  array.shape.length < 2 ? reshaped(array, [1, array.data.length]) : array;

/** Beside each other: along the second axis, or along the only one. */
export function stackedBeside(framework: Framework, parts: readonly Operand[]): NDArray {
  const arrays = parts.map((part) => ({
    ...part,
    array: part.array.shape.length === 0 ? reshaped(part.array, [1]) : part.array,
  }));
  return concatenated(framework, arrays, arrays[0]?.array.shape.length === 1 ? 0 : 1);
}

/** Columns beside each other: an array with one axis is one column. */
export function stackedColumns(framework: Framework, parts: readonly Operand[]): NDArray {
  const columns = parts.map((part) => ({
    ...part,
    array: part.array.shape.length < 2 ? reshaped(part.array, [part.array.data.length, 1]) : part.array,
  }));
  return concatenated(framework, columns, 1);
}

/** Parts along an axis that begin at these places. */
export function splitAt(array: NDArray, places: readonly number[], axis: number): NDArray[] {
  const size = array.shape[axisOf(axis, array.shape.length)]!;
  const bounds = [0, ...places.map((place) => Math.min(place < 0 ? place + size : place, size)), size];
  return bounds.slice(0, -1).map((start, at) => {
    const length = Math.max(0, bounds[at + 1]! - start);
    return taken(
      array,
      axis,
      Array.from({ length }, (_, i) => start + i),
    );
  });
}

/** So many parts of equal size along an axis; `uneven` lets the first ones be one longer. */
export function splitInto(array: NDArray, sections: number, axis: number, uneven = false): NDArray[] {
  const size = array.shape[axisOf(axis, array.shape.length)]!;
  if (size % sections !== 0 && !uneven) {
    throw new PythonError('ValueError', 'array split does not result in an equal division');
  }
  const [short, longer] = [Math.floor(size / sections), size % sections];
  const places = Array.from({ length: sections - 1 }, (_, at) => (at + 1) * short + Math.min(at + 1, longer));
  return splitAt(array, places, axis);
}
