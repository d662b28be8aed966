import type { NDArray, Shape } from '../../array/ndarray';
import { sizeOf } from '../../array/ndarray';
import { PythonError } from '../calls/pythonError';
import { commonShape } from './broadcasting';
import { checkSize } from './limits';
import { broadcastView, positionsOf, stridesOf, viewed } from './strided';
import type { Slice } from './slices';
import { sliceRange } from './slices';

/** A part between `[` and `]`. An array of booleans is a condition, one of integers has positions. */
export type Index =
  | { readonly kind: 'position'; readonly at: number }
  | ({ readonly kind: 'slice' } & Slice)
  | { readonly kind: 'newAxis' }
  | { readonly kind: 'ellipsis' }
  | { readonly kind: 'array'; readonly array: NDArray };

/** What indices select: the positions of the values in C order, and the shape that they have. */
export interface Selection {
  readonly positions: Int32Array;
  readonly shape: Shape;
  /** Selected by positions and slices alone: in NumPy and torch another look at the same memory. */
  readonly isView: boolean;
}

interface Axis {
  readonly size: number;
  readonly stride: number;
}

/** Axes of the result before and after those of index arrays, and what the index arrays select. */
interface Parts {
  before: Axis[];
  after: Axis[];
  readonly arrays: { readonly array: NDArray; readonly axis: Axis & { readonly number: number } }[];
  offset: number;
  /** Index arrays with a slice between them: their axes come first. */
  apart: boolean;
}

/**
 * What `array[indices]` selects of an array of this shape: positions, slices, `None`, `...`, conditions and integer arrays,
 * which broadcast together. Throws NumPy's IndexError for what is out of bounds.
 *
 * Source: NumPy 2.4, Indexing on ndarrays.
 */
export function selected(shape: Shape, indices: readonly Index[]): Selection {
  const hasArrays = indices.some(({ kind }) => kind === 'array');
  const parts: Parts = { before: [], after: [], arrays: [], offset: 0, apart: false };
  const strides = stridesOf(shape);
  let number = 0;
  for (const index of completed(indices, shape)) {
    const axis = { size: shape[number] ?? 1, stride: strides[number] ?? 0, number };
    if (index.kind !== 'newAxis') number += 1;
    if (index.kind === 'array' || (index.kind === 'position' && hasArrays)) addArray(parts, index, axis);
    else if (index.kind === 'position') parts.offset += placeOf(index.at, axis) * axis.stride;
    else (parts.arrays.length > 0 ? parts.after : parts.before).push(basicAxis(parts, index, axis));
  }
  return { ...joined(parts), isView: !hasArrays };
}

function basicAxis(parts: Parts, index: Index, axis: Axis): Axis {
  if (index.kind !== 'slice') return { size: 1, stride: 0 };
  const { start, length, step } = sliceRange(index, axis.size);
  if (length > 0) parts.offset += start * axis.stride;
  return { size: length, stride: step * axis.stride };
}

function addArray(parts: Parts, index: Index, axis: Axis & { readonly number: number }): void {
  if (parts.after.length > 0) {
    parts.before = [...parts.before, ...parts.after];
    parts.after = [];
    parts.apart = true;
  }
  const array: NDArray =
    index.kind === 'position'
      ? { data: Float64Array.of(index.at), shape: [], dtype: 'int64' }
      : (index as Extract<Index, { kind: 'array' }>).array;
  parts.arrays.push({ array, axis });
}

function placeOf(at: number, { size, number }: { readonly size: number; readonly number: number }): number {
  const place = at < 0 ? at + size : at;
  if (place < 0 || place >= size) {
    throw new PythonError(
      'IndexError',
      `index ${String(at)} is out of bounds for axis ${String(number)} with size ${String(size)}`,
    );
  }
  return place;
}

function joined({ before, after, arrays, offset, apart }: Parts): Omit<Selection, 'isView'> {
  const common = commonShape(
    'numpy',
    arrays.map(({ array }) => array.shape),
  );
  const offsets = new Int32Array(sizeOf(common)).fill(offset);
  for (const { array, axis } of arrays) {
    const { data } = viewed(array, broadcastView(array.shape, common));
    for (let at = 0; at < offsets.length; at += 1) offsets[at]! += placeOf(data[at]!, axis) * axis.stride;
  }
  const [first, last] = apart ? [[], [...before, ...after]] : [before, after];
  const outer = positionsOf(viewOf(first));
  const inner = positionsOf(viewOf(last));
  const shape = [...sizesOf(first), ...common, ...sizesOf(last)];
  checkSize(shape);
  const positions = new Int32Array(sizeOf(shape));
  let filled = 0;
  for (const a of outer) for (const b of offsets) for (const c of inner) positions[filled++] = a + b + c;
  return { positions, shape };
}

const sizesOf = (axes: readonly Axis[]): number[] => axes.map(({ size }) => size);
const viewOf = (axes: readonly Axis[]) => ({
  shape: sizesOf(axes),
  strides: axes.map(({ stride }) => stride),
  offset: 0,
});

const whole: Index = { kind: 'slice', start: undefined, stop: undefined, step: undefined };

/** One index for each axis: the ellipsis, or what is missing at the end, as whole slices; conditions as positions. */
function completed(indices: readonly Index[], shape: Shape): readonly Index[] {
  const rank = shape.length;
  const used = indices.reduce((sum, index) => sum + axesUsed(index), 0);
  if (used > rank) {
    throw new PythonError(
      'IndexError',
      `too many indices for array: array is ${String(rank)}-dimensional, but ${String(used)} were indexed`,
    );
  }
  const rest = new Array<Index>(rank - used).fill(whole);
  const hasEllipsis = indices.some(({ kind }) => kind === 'ellipsis');
  let axis = 0;
  const complete = indices.flatMap((index): readonly Index[] => {
    if (index.kind === 'ellipsis') {
      axis += rest.length;
      return rest;
    }
    const start = axis;
    axis += axesUsed(index);
    return index.kind === 'array' && index.array.dtype === 'bool' ? placesWhere(index.array, shape, start) : [index];
  });
  return hasEllipsis ? complete : [...complete, ...rest];
}

function axesUsed(index: Index): number {
  if (index.kind === 'newAxis' || index.kind === 'ellipsis') return 0;
  return index.kind === 'array' && index.array.dtype === 'bool' ? index.array.shape.length : 1;
}

/** The places where a condition holds, as one array of positions for each of its axes. */
function placesWhere(condition: NDArray, shape: Shape, axis: number): readonly Index[] {
  condition.shape.forEach((size, at) => {
    const expected = shape[axis + at]!;
    if (size === expected) return;
    throw new PythonError(
      'IndexError',
      `boolean index did not match indexed array along axis ${String(axis + at)}; size of axis is ${String(expected)} but size of corresponding boolean axis is ${String(size)}`,
    );
  });
  return nonZero(condition).map((array) => ({ kind: 'array', array }));
}

/** The places of the values other than 0: one array of positions for each axis. */
export function nonZero(array: NDArray): NDArray[] {
  const found = [...array.data.keys()].filter((at) => array.data[at] !== 0);
  return stridesOf(array.shape).map((stride, axis) => ({
    data: Float64Array.from(found, (at) => Math.floor(at / stride) % array.shape[axis]!),
    shape: [found.length],
    dtype: 'int64',
  }));
}
