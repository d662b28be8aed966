import { sizeOf } from '../../../../src/core/array/ndarray';
import type { NDArray } from '../../../../src/core/array/ndarray';
import { dtypeOf } from '../dtypes';
import type { ArrayFunction, Given } from '../given';
import { cast } from '../tensorOf';
import { tensor } from '../values';
import { axisOf, reshaped, viewed, wholeView } from './strided';

/** The axes in another order; turned round when none is given. */
export function transposed(array: NDArray, order?: readonly number[]): NDArray {
  const { shape, strides } = wholeView(array.shape);
  const axes = order?.map((axis) => axisOf(axis, shape.length)) ?? shape.map((_, axis) => shape.length - 1 - axis);
  return viewed(array, {
    shape: axes.map((axis) => shape[axis] ?? 1),
    strides: axes.map((axis) => strides[axis] ?? 0),
    offset: 0,
  });
}

/** The diagonal of a table, or the table with that diagonal. */
function diagonal(array: NDArray): NDArray {
  const [rows = 0, columns] = array.shape;
  if (columns !== undefined) {
    return viewed(array, { shape: [Math.min(rows, columns)], strides: [columns + 1], offset: 0 });
  }
  const data = new Float64Array(rows * rows);
  array.data.forEach((value, at) => (data[at * (rows + 1)] = value));
  return { data, shape: [rows, rows], dtype: array.dtype };
}

function squeezed(array: NDArray, axes: readonly number[] | undefined): NDArray {
  const { shape } = array;
  const dropped = new Set(axes?.map((axis) => axisOf(axis, shape.length)) ?? shape.keys());
  return reshaped(
    array,
    shape.filter((size, axis) => size !== 1 || !dropped.has(axis)),
  );
}

/** One of the sizes may be -1: what the others leave. */
export function sizesOf(array: NDArray, sizes: readonly number[]): readonly number[] {
  const others = sizeOf(sizes.filter((size) => size !== -1));
  return sizes.map((size) => (size === -1 ? array.data.length / others : size));
}

const shapeFunction = (parameters: readonly string[], run: (a: NDArray, given: Given) => NDArray): ArrayFunction => ({
  parameters: ['a/x/input/v', ...parameters],
  run: (given) => tensor(run(given.array('a'), given)),
});

const flat = shapeFunction([], (a) => reshaped(a, [a.data.length]));
const reshape = shapeFunction(['shape', 'second', 'third'], (a, given) => {
  const sizes = ['shape', 'second', 'third'].flatMap((name) => (given.has(name) ? [...given.numbers(name)] : []));
  return reshaped(a, sizesOf(a, sizes));
});
const expanded = shapeFunction(['axis/dim'], (a, given) => {
  const axis = axisOf(given.number('axis', 0), a.shape.length + 1);
  return reshaped(a, a.shape.toSpliced(axis, 0, 1));
});
const same = shapeFunction([], (a) => a);
const astype = shapeFunction(['dtype'], (a, given) => cast(a, dtypeOf(given.value('dtype'))));
const castInto = (dtype: Parameters<typeof cast>[1]): ArrayFunction => shapeFunction([], (a) => cast(a, dtype));

/** Functions that lay the same values out in another way, or in another dtype. */
export const shapeFunctions: ReadonlyMap<string, ArrayFunction> = new Map([
  ['ravel', flat],
  ['flatten', flat],
  ['reshape', reshape],
  ['view', reshape],
  [
    'squeeze',
    shapeFunction(['axis/dim'], (a, given) => squeezed(a, given.has('axis') ? given.numbers('axis') : undefined)),
  ],
  ['expand_dims', expanded],
  ['unsqueeze', expanded],
  [
    'transpose',
    shapeFunction(['axes'], (a, given) => transposed(a, given.has('axes') ? given.numbers('axes') : undefined)),
  ],
  ['t', shapeFunction([], (a) => transposed(a))],
  ['diag', shapeFunction([], diagonal)],
  ['copy', same],
  ['clone', same],
  ['detach', same],
  ['numpy', same],
  ['cpu', same],
  ['item', shapeFunction([], (a) => reshaped(a, []))],
  ['tolist', same],
  ['astype', astype],
  ['to', astype],
  ['type', astype],
  ['cast', astype],
  ['float', castInto('float32')],
  ['double', castInto('float64')],
  ['long', castInto('int64')],
  ['int', castInto('int32')],
  ['bool', castInto('bool')],
]);
