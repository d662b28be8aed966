import { broadcastShapes } from '../../../src/core/array/broadcast';
import type { NDArray } from '../../../src/core/array/ndarray';
import { axisOf, gathered, positionsOf, reshaped, taken, viewed, wholeView } from './arrays/strided';
import type { View } from './arrays/strided';
import { UnknownCall } from './values';

/** A part between `[` and `]` once its expressions are evaluated. */
export type Index =
  | { readonly kind: 'position'; readonly at: number }
  | {
      readonly kind: 'slice';
      readonly start: number | undefined;
      readonly stop: number | undefined;
      readonly step: number | undefined;
    }
  | { readonly kind: 'newAxis' }
  | { readonly kind: 'ellipsis' }
  | { readonly kind: 'array'; readonly array: NDArray };

/**
 * `array[indices]` as NumPy and torch index: positions, slices, `None`, `...`, one condition, or integer arrays, which
 * are taken together at the first of their axes.
 */
export function subscript(array: NDArray, indices: readonly Index[]): NDArray {
  const [only] = indices;
  if (indices.length === 1 && only?.kind === 'array' && only.array.dtype === 'bool') return chosen(array, only.array);
  const arrays: { axis: number; array: NDArray }[] = [];
  let view = wholeView(array.shape);
  let axis = 0;
  for (const index of withoutEllipsis(indices, array.shape.length)) {
    view = indexed(view, axis, index);
    if (index.kind === 'array') arrays.push({ axis, array: index.array });
    if (index.kind !== 'position') axis += 1;
  }
  const basic = viewed(array, view);
  return arrays.length === 0 ? basic : takenTogether(basic, arrays);
}

/** The positions that `start:stop:step` names in a sequence. */
export function slicePositions(slice: Extract<Index, { kind: 'slice' }>, size: number): number[] {
  const step = slice.step ?? 1;
  if (step === 0) throw new UnknownCall('a slice with step 0');
  const [lowest, highest] = step > 0 ? [0, size] : [-1, size - 1];
  const bound = (given: number | undefined, otherwise: number): number =>
    given === undefined ? otherwise : Math.min(Math.max(given < 0 ? given + size : given, lowest), highest);
  const start = bound(slice.start, step > 0 ? 0 : size - 1);
  const stop = bound(slice.stop, step > 0 ? size : -1);
  return Array.from({ length: Math.max(0, Math.ceil((stop - start) / step)) }, (_, i) => start + i * step);
}

function withoutEllipsis(indices: readonly Index[], rank: number): readonly Index[] {
  const used = indices.filter(({ kind }) => kind !== 'newAxis' && kind !== 'ellipsis').length;
  const whole: Index = { kind: 'slice', start: undefined, stop: undefined, step: undefined };
  return indices.flatMap((index) =>
    index.kind === 'ellipsis' ? Array.from({ length: rank - used }, () => whole) : [index],
  );
}

function indexed({ shape, strides, offset }: View, axis: number, index: Index): View {
  if (index.kind === 'newAxis') {
    return { shape: shape.toSpliced(axis, 0, 1), strides: strides.toSpliced(axis, 0, 0), offset };
  }
  const size = shape[axis];
  const stride = strides[axis];
  if (size === undefined || stride === undefined) throw new UnknownCall('more indices than axes');
  if (index.kind === 'position') {
    const at = axisOf(index.at, size);
    return { shape: shape.toSpliced(axis, 1), strides: strides.toSpliced(axis, 1), offset: offset + at * stride };
  }
  if (index.kind !== 'slice') return { shape, strides, offset };
  const positions = slicePositions(index, size);
  return {
    shape: shape.with(axis, positions.length),
    strides: strides.with(axis, stride * (index.step ?? 1)),
    offset: offset + (positions[0] ?? 0) * stride,
  };
}

/** The values (or rows) where a condition over the first axes holds. */
function chosen(array: NDArray, condition: NDArray): NDArray {
  const rank = condition.shape.length;
  const rows = reshaped(array, [condition.data.length, ...array.shape.slice(rank)]);
  return taken(
    rows,
    0,
    [...condition.data.keys()].filter((at) => condition.data[at] !== 0),
  );
}

/** Integer arrays along neighbouring axes, broadcast to one shape: one value (or row) for each of their entries. */
function takenTogether(array: NDArray, arrays: readonly { axis: number; array: NDArray }[]): NDArray {
  const first = arrays[0]?.axis ?? 0;
  if (arrays.some(({ axis }, at) => axis !== first + at)) throw new UnknownCall('index arrays with axes between them');
  const shape = arrays.reduce<readonly number[]>((joined, each) => {
    const { value } = broadcastShapes(joined, each.array.shape);
    if (value === undefined) throw new RangeError('index arrays of shapes that do not broadcast');
    return value;
  }, []);
  const sizes = arrays.map(({ axis }) => array.shape[axis] ?? 1);
  const entries = arrays.map((each) => broadcastTo(each.array, shape));
  const flat = [...(entries[0]?.data.keys() ?? [])].map((entry) =>
    sizes.reduce((at, size, k) => at * size + axisOf(entries[k]?.data[entry] ?? NaN, size), 0),
  );
  const before = array.shape.slice(0, first);
  const after = array.shape.slice(first + arrays.length);
  const merged = reshaped(array, [...before, sizes.reduce((a, b) => a * b, 1), ...after]);
  return reshaped(taken(merged, first, flat), [...before, ...shape, ...after]);
}

function broadcastTo(array: NDArray, shape: readonly number[]): NDArray {
  const whole = wholeView(array.shape);
  const missing = shape.length - array.shape.length;
  const strides = shape.map((_, axis) =>
    array.shape[axis - missing] === 1 ? 0 : (whole.strides[axis - missing] ?? 0),
  );
  return gathered(array, positionsOf({ shape, strides, offset: 0 }), shape);
}
