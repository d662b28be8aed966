import type { NDArray } from '../../../array/ndarray';
import { broadcastTo } from '../../arrays/broadcasting';
import { cast } from '../../arrays/dtypes';
import { checkParts } from '../../arrays/limits';
import { arrayOf } from '../../arrays/nestedArray';
import type { Index } from '../../arrays/selection';
import { selected } from '../../arrays/selection';
import { gathered } from '../../arrays/strided';
import type { Caller } from '../../calls/caller';
import { integerOf, optional } from '../../calls/convert';
import { PythonError } from '../../calls/pythonError';
import type { ArrayLike } from '../../evaluator/arrayOperations';
import type { Framework } from '../../values/arrayTypes';
import { unknown } from '../../values/make';
import { NotKnown } from '../../values/notKnown';
import { reason } from '../../values/reason';
import { typeName } from '../../values/typeName';
import type { ArrayValue, Unknown, Value } from '../../values/value';
import { changedInPlace, shareMemory } from '../sharedMemory';
import { orUnknown } from '../unknownArguments';
import { frameworkOf, isMatrix, result } from './operands';

/** The indices between `[` and `]`, which come as a tuple when there are several. */
function indicesOf(index: Value, framework: Framework): Index[] {
  const parts = index.kind === 'tuple' ? index.items : [index];
  return parts.map((part) => indexOf(part, framework));
}

function indexOf(value: Value, framework: Framework): Index {
  switch (value.kind) {
    case 'none':
      return { kind: 'newAxis' };
    case 'ellipsis':
      return { kind: 'ellipsis' };
    case 'slice': {
      const [start, stop, step] = [value.start, value.stop, value.step].map((bound) => optional(bound, integerOf));
      if (framework === 'torch' && step !== undefined && step <= 0) {
        throw new PythonError('ValueError', 'step must be greater than zero');
      }
      return { kind: 'slice', start, stop, step };
    }
    case 'int':
      return { kind: 'position', at: value.value };
    case 'unknown':
      throw new NotKnown(value.because);
    case 'bool':
      return { kind: 'array', array: { data: Float64Array.of(Number(value.value)), shape: [], dtype: 'bool' } };
    default:
      return arrayIndex(value, framework);
  }
}

/** A list or array as an index: whole numbers or a condition. An empty list is one of whole numbers. */
function arrayIndex(value: Value, framework: Framework): Index {
  if (value.kind === 'float' || value.kind === 'str' || value.kind === 'dict') throw invalidIndex(value, framework);
  const array = arrayOf(value, 'numpy');
  const whole = array.data.length === 0 ? cast(array, 'int64') : array;
  if (whole.dtype.includes('float')) throw invalidIndex(value, framework);
  if (whole.shape.length === 0 && whole.dtype !== 'bool') return { kind: 'position', at: whole.data[0] ?? 0 };
  if (framework === 'tensorflow' && whole.dtype !== 'bool') throw invalidIndex(value, framework);
  return { kind: 'array', array: whole };
}

function invalidIndex(value: Value, framework: Framework): PythonError {
  if (framework === 'tensorflow') {
    return new PythonError(
      'TypeError',
      'Only integers, slices (`:`), ellipsis (`...`), tf.newaxis (`None`) and scalar tf.int32/tf.int64 tensors are valid indices',
    );
  }
  if (value.kind !== 'float' && value.kind !== 'str' && value.kind !== 'dict') {
    return new PythonError('IndexError', 'arrays used as indices must be of integer (or boolean) type');
  }
  return new PythonError(
    'IndexError',
    'only integers, slices (`:`), ellipsis (`...`), numpy.newaxis (`None`) and integer or boolean arrays are valid indices',
  );
}

/** `array[index]`. What positions and slices select looks at the same memory. */
export function getItem(array: ArrayLike, index: Value): Value {
  if (array.kind === 'unknown') return unknownItem(array, index);
  const { framework } = array;
  const selection = selected(array.array.shape, indicesOf(index, framework));
  const part = gathered(array.array, selection.positions, selection.shape);
  const item = result(
    isMatrix(array) ? asRows(part, index) : part,
    framework,
    isMatrix(array) && part.shape.length > 0,
  );
  if (selection.isView) shareMemory(item, array);
  return item;
}

/** A part of a matrix is a matrix: one row of it has two axes. */
function asRows(part: NDArray, index: Value): NDArray {
  if (part.shape.length !== 1) return part;
  const isColumn = index.kind === 'tuple' && index.items[1]?.kind === 'int';
  return { ...part, shape: isColumn ? [part.data.length, 1] : [1, part.data.length] };
}

/** The shape of a part of an array whose values are not known: conditions alone decide by values. */
function unknownItem(array: Unknown, index: Value): Value {
  if (array.array === undefined) return unknown(array.because);
  return orUnknown({ array }, {}, (known) => getItem(known.array as ArrayValue, index));
}

/** `array[index] = value`: the values are converted to the array's dtype and stretched to what is selected. */
export function setItem(array: ArrayValue, index: Value, value: Value, caller: Caller): void {
  if (array.framework === 'tensorflow' || array.framework === 'jax') {
    throw new PythonError('TypeError', `'${typeName(array)}' object does not support item assignment`);
  }
  const { shape, dtype } = array.array;
  const selection = selected(shape, indicesOf(index, array.framework));
  const given = arrayOf(value, frameworkOf([array, value]));
  const values = broadcastTo(withoutLeadingOnes(cast(given, dtype), selection.shape.length), selection.shape);
  const data = array.array.data.slice();
  selection.positions.forEach((position, at) => (data[position] = values.data[at] ?? NaN));
  array.array = { data, shape, dtype };
  changedInPlace(array);
  caller.changed();
}

function withoutLeadingOnes(array: NDArray, rank: number): NDArray {
  let { shape } = array;
  while (shape.length > rank && shape[0] === 1) shape = shape.slice(1);
  return { ...array, shape };
}

/** The parts along the first axis. */
export function items(array: ArrayLike): readonly Value[] {
  if (array.kind === 'unknown') return unknownItems(array);
  const [length] = array.array.shape;
  if (length === undefined) throw new PythonError('TypeError', 'iteration over a 0-d array');
  checkParts(length);
  if (array.array.shape.length === 1 && isCopied(array)) return scalars(array);
  return Array.from({ length }, (_, at) => getItem(array, { kind: 'int', value: at }));
}

/** Whether the values of an array are given as copies, which share no memory with it. */
const isCopied = ({ framework, matrix }: ArrayValue): boolean => framework === 'numpy' && matrix !== true;

const scalars = ({ array: { data, dtype }, framework }: ArrayValue): Value[] =>
  Array.from(data, (value) => result({ data: Float64Array.of(value), shape: [], dtype }, framework));

function unknownItems({ because, array }: Unknown): readonly Value[] {
  const [length, ...shape] = array?.shape ?? [];
  if (array === undefined || length === null || length === undefined) throw new NotKnown(because);
  checkParts(length);
  return Array.from({ length }, () => unknown(because, { ...array, shape }));
}

/** `bool(array)`: of one value. */
export function isTrue({ array, framework }: ArrayValue): boolean {
  if (array.data.length === 1) return array.data[0] !== 0;
  if (array.data.length === 0 && framework !== 'numpy')
    throw new NotKnown(reason('not-here', { name: 'bool of nothing' }));
  if (framework === 'torch') {
    throw new PythonError('RuntimeError', 'Boolean value of Tensor with more than one value is ambiguous');
  }
  const number = array.data.length === 0 ? 'an empty array' : 'an array with more than one element';
  throw new PythonError('ValueError', `The truth value of ${number} is ambiguous. Use a.any() or a.all()`);
}
