import { ndarray, sizeOf } from '../../../../src/core/array/ndarray';
import type { NDArray } from '../../../../src/core/array/ndarray';
import { torchTopK } from '../../../../src/core/formula/vocabulary/torchTopK';
import { commonDtype } from '../dtypes';
import { evaluateFormula } from '../evaluateFormula';
import type { ArrayFunction, Given } from '../given';
import { cast } from '../tensorOf';
import { tensor, UnknownCall } from '../values';
import { sizesOf } from './shapes';
import { axisOf, reshaped, taken } from './strided';

/** The values along the last axis, row by row. */
function rowsOf({ data, shape }: NDArray): Float64Array[] {
  const length = shape.at(-1) ?? 1;
  return Array.from({ length: data.length / length }, (_, row) => data.subarray(row * length, (row + 1) * length));
}

/** The positions of a row's values in order; of equal values the first comes first. */
function inOrder(row: Float64Array, direction: 'up' | 'down'): number[] {
  const sign = direction === 'up' ? 1 : -1;
  return [...row.keys()].sort((i, j) => sign * ((row[i] ?? NaN) - (row[j] ?? NaN)));
}

function requireLastAxis(given: Given, { shape }: NDArray): void {
  const axis = axisOf(given.number('axis', -1), shape.length);
  if (axis !== shape.length - 1) throw new UnknownCall('only the last axis is put in order');
}

const argsort: ArrayFunction = {
  parameters: ['a/x/input', 'axis/dim', 'kind', 'stable', 'descending'],
  run: (given) => {
    const a = given.array('a');
    requireLastAxis(given, a);
    const order = rowsOf(a).flatMap((row) => inOrder(row, given.flag('descending') ? 'down' : 'up'));
    return tensor(ndarray(Float64Array.from(order), a.shape, 'int64'));
  },
};

type Selection = (row: Float64Array, k: number) => readonly number[];

/** The largest values of each row, largest first, and where they are. */
const largest = (select: Selection): ArrayFunction => ({
  parameters: ['a/x/input', 'k', 'axis/dim'],
  run: (given) => {
    const a = given.array('a');
    requireLastAxis(given, a);
    const k = given.number('k', 1);
    const rows = rowsOf(a).map((row) => ({ row, positions: select(row, k) }));
    const values = rows.flatMap(({ row, positions }) => positions.map((at) => row[at] ?? NaN));
    const indices = rows.flatMap(({ positions }) => positions);
    const shape = a.shape.with(-1, k);
    return {
      kind: 'fields',
      fields: {
        values: tensor(ndarray(Float64Array.from(values), shape, a.dtype)),
        indices: tensor(ndarray(Float64Array.from(indices), shape, 'int64')),
      },
    };
  },
});

/** The first position of the largest (smallest) value along an axis, of all values when none is given. */
const argBest = (formula: string): ArrayFunction => ({
  parameters: ['a/x/input', 'axis/dim', 'keepdims/keepdim'],
  run: (given) => {
    const a = given.array('a');
    const array = given.has('axis') ? a : reshaped(a, [a.data.length]);
    const operands = {
      arrays: { a: array },
      statics: { axis: given.number('axis', 0) },
      keepsAxes: given.flag('keepdims'),
    };
    return tensor({ ...evaluateFormula(formula, operands, a.dtype), dtype: 'int64' });
  },
});

/** Each value several times, one after the other; of the flattened array when no axis is given. */
const repeat: ArrayFunction = {
  parameters: ['a/x/input', 'repeats', 'axis/dim'],
  run: (given) => {
    const a = given.has('axis') ? given.array('a') : reshaped(given.array('a'), [given.array('a').data.length]);
    const axis = given.number('axis', 0);
    const repeats = given.numbers('repeats');
    const indices = Array.from({ length: a.shape.at(axis) ?? 0 }, (_, i) => i).flatMap((i) =>
      Array.from({ length: repeats[i] ?? repeats[0] ?? 1 }, () => i),
    );
    return tensor(taken(a, axis, indices));
  },
};

const take: ArrayFunction = {
  parameters: ['a/x/input', 'indices', 'axis/dim'],
  run: (given) => {
    const a = given.array('a');
    const array = given.has('axis') ? a : reshaped(a, [a.data.length]);
    return tensor(taken(array, given.number('axis', 0), given.numbers('indices')));
  },
};

function joined(arrays: readonly NDArray[], axis: number, given: Given): NDArray {
  const dtype = commonDtype(arrays.map(tensor), given.floats);
  const [first, ...others] = arrays.map((array) => cast(array, dtype));
  if (first === undefined) throw new UnknownCall('nothing to join');
  const along = axisOf(axis, first.shape.length);
  const outer = sizeOf(first.shape.slice(0, along));
  const parts = Array.from({ length: outer }, (_, at) =>
    [first, ...others].flatMap(({ data }) => {
      const inner = data.length / outer;
      return [...data.subarray(at * inner, (at + 1) * inner)];
    }),
  );
  const length = [first, ...others].reduce((sum, { shape }) => sum + (shape[along] ?? 1), 0);
  return ndarray(Float64Array.from(parts.flat()), first.shape.with(along, length), dtype);
}

const concatenate: ArrayFunction = {
  parameters: ['arrays/tensors/xs', 'axis/dim'],
  run: (given) => {
    const arrays = given.list('arrays').map(({ array }) => array);
    return tensor(joined(arrays, given.number('axis', 0), given));
  },
};

const stack: ArrayFunction = {
  parameters: ['arrays/tensors/x', 'axis/dim'],
  run: (given) => {
    const arrays = given.list('arrays').map(({ array }) => array);
    const axis = axisOf(given.number('axis', 0), (arrays[0]?.shape.length ?? 0) + 1);
    const expanded = arrays.map((array) => reshaped(array, array.shape.toSpliced(axis, 0, 1)));
    return tensor(joined(expanded, axis, given));
  },
};

/** Rows below each other, or columns beside each other: an array with one axis is one of them. */
const joinedAs = (shapeOfOne: readonly number[], axis: number): ArrayFunction => ({
  parameters: ['arrays/tup/tensors'],
  run: (given) => {
    const parts = given
      .list('arrays')
      .map(({ array }) => (array.shape.length === 1 ? reshaped(array, sizesOf(array, shapeOfOne)) : array));
    return tensor(joined(parts, axis, given));
  },
});

/** Functions that pick values, put them in order, or put arrays together. */
export const selection: ReadonlyMap<string, ArrayFunction> = new Map([
  ['argsort', argsort],
  ['topk', largest(torchTopK)],
  ['top_k', largest((row, k) => inOrder(row, 'down').slice(0, k))],
  ['argmax', argBest('argmax(a, axis)')],
  ['argmin', argBest('argmax(-a, axis)')],
  ['np.repeat', repeat],
  ['keras.ops.repeat', repeat],
  ['repeat_interleave', repeat],
  ['take', take],
  ['concatenate', concatenate],
  ['cat', concatenate],
  ['stack', stack],
  ['vstack', joinedAs([1, -1], 0)],
  ['hstack', joinedAs([-1], -1)],
  ['column_stack', joinedAs([-1, 1], 1)],
]);
