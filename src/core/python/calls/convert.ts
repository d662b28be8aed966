import type { DType } from '../../array/ndarray';
import { dtypes } from '../../array/ndarray';
import { reason } from '../values/reason';
import { NotKnown } from '../values/notKnown';
import { typeName } from '../values/typeName';
import type { DTypeValue, Value } from '../values/value';
import { PythonError } from './pythonError';

/** The single number of an array of one value, of any rank. */
function onlyNumber(value: Value): number | undefined {
  return value.kind === 'array' && value.array.data.length === 1 ? value.array.data[0] : undefined;
}

/** A real number: an int, float, bool or an array with one value. A TypeError for anything else. */
export function numberOf(value: Value): number {
  if (value.kind === 'int' || value.kind === 'float') return value.value;
  if (value.kind === 'bool') return Number(value.value);
  if (value.kind === 'unknown') throw new NotKnown(value.because);
  const number = onlyNumber(value);
  if (number !== undefined) return number;
  throw new PythonError('TypeError', `must be real number, not ${typeName(value)}`);
}

const isWholeArray = (value: Value): boolean => value.kind === 'array' && /int|bool/.test(value.array.dtype);

/** A whole number, as an index takes it: an int, bool, or a whole array with one value. A TypeError for floats. */
export function integerOf(value: Value): number {
  if (value.kind === 'int') return value.value;
  if (value.kind === 'bool') return Number(value.value);
  if (value.kind === 'unknown') throw new NotKnown(value.because);
  const number = isWholeArray(value) ? onlyNumber(value) : undefined;
  if (number !== undefined) return number;
  throw new PythonError('TypeError', `'${typeName(value)}' object cannot be interpreted as an integer`);
}

export function textOf(value: Value): string {
  if (value.kind === 'str') return value.value;
  if (value.kind === 'unknown') throw new NotKnown(value.because);
  throw new PythonError('TypeError', `expected str, not ${typeName(value)}`);
}

/** The argument as `convert` reads it, or undefined for `None`. */
export function optional<T>(value: Value, convert: (value: Value) => T): T | undefined {
  return value.kind === 'none' ? undefined : convert(value);
}

/** Whether an option is set; for arguments that are `True` or `False` in any sensible call. */
export function flagOf(value: Value): boolean {
  if (value.kind === 'none') return false;
  return numberOf(value) !== 0;
}

/** The whole numbers of a list, tuple, range or whole array of rank 1. */
export function integersOf(value: Value): number[] {
  if (value.kind === 'list' || value.kind === 'tuple') return value.items.map(integerOf);
  if (isWholeArray(value) && value.kind === 'array') return Array.from(value.array.data);
  return [integerOf(value)];
}

/** A shape: one size, or several. */
export const shapeOf = integersOf;

/** One axis or several; undefined for `None`. */
export function axisOf(value: Value): number | number[] | undefined {
  if (value.kind === 'none') return undefined;
  return value.kind === 'list' || value.kind === 'tuple' ? integersOf(value) : integerOf(value);
}

const otherDtypes: ReadonlyMap<string, DType> = new Map([
  ['int', 'int64'],
  ['long', 'int64'],
  ['short', 'int16'],
  ['float', 'float64'],
  ['double', 'float64'],
  ['half', 'float16'],
  ['single', 'float32'],
  ['bool_', 'bool'],
  ['uint', 'uint64'],
  ['f4', 'float32'],
  ['f8', 'float64'],
  ['f2', 'float16'],
  ['i4', 'int32'],
  ['i8', 'int64'],
]);

/** The dtype that a text names (`'float32'`, `'int'`, `'f4'`), if it names one. */
export function dtypeNamed(name: string): DType | undefined {
  return dtypes.find((each) => each === name) ?? otherDtypes.get(name);
}

/**
 * The dtype that an argument stands for: a dtype (`np.float32`, `x.dtype`), a text, or Python's `int`, `float`, `bool`.
 * Complex numbers, texts and objects are not known here.
 */
export function dtypeOf(value: Value): DType {
  const found = directDtype(value);
  if (found !== undefined) return found;
  if (value.kind === 'unknown') throw new NotKnown(value.because);
  const name = value.kind === 'str' ? `'${value.value}'` : typeName(value);
  throw new NotKnown(reason('not-here', { name: `dtype ${name}` }));
}

function directDtype(value: Value): DTypeValue['dtype'] | undefined {
  if (value.kind === 'dtype') return value.dtype;
  if (value.kind === 'str') return dtypeNamed(value.value);
  if (value.kind === 'class' || value.kind === 'function') return dtypeNamed(value.name.replace('builtins.', ''));
  return undefined;
}
