import type { NDArray } from '../../array/ndarray';
import { PythonError } from '../calls/pythonError';
import { NotKnown } from '../values/notKnown';
import { reason } from '../values/reason';
import { typeName } from '../values/typeName';
import type { Framework } from '../values/arrayTypes';
import type { Value } from '../values/value';
import { cast } from './dtypes';
import { checkSize } from './limits';
import { commonDtype } from './promotion';
import type { Operand } from './promotion';

/**
 * A number, array or nested lists as an operand. Numbers of Python's own are weak, in float64 and int64 until an array
 * beside them or the framework decides. Throws NotKnown for what is not known, TypeError for what is no array.
 */
export function operandOf(value: Value, framework: Framework): Operand {
  switch (value.kind) {
    case 'array':
      return { array: value.array, weak: false, foreign: value.framework !== framework };
    case 'bool':
      return { array: bare(Number(value.value), 'bool'), weak: true };
    case 'int':
      return { array: bare(value.value, 'int64'), weak: true };
    case 'float':
      return { array: bare(value.value, 'float64'), weak: true };
    case 'unknown':
      throw new NotKnown(value.because);
    default:
      return nested(itemsOf(value), framework);
  }
}

const bare = (value: number, dtype: NDArray['dtype']): NDArray => ({ data: Float64Array.of(value), shape: [], dtype });

function itemsOf(value: Value): readonly Value[] {
  if (value.kind === 'list' || value.kind === 'tuple') return value.items;
  if (value.kind === 'range') {
    const length = Math.max(0, Math.ceil((value.stop - value.start) / value.step));
    checkSize([length]);
    return Array.from({ length }, (_, at) => ({ kind: 'int', value: value.start + at * value.step }));
  }
  if (value.kind === 'none' || value.kind === 'function' || value.kind === 'class' || value.kind === 'module') {
    throw new PythonError('TypeError', `Expected an array; received ${typeName(value)}`);
  }
  throw new NotKnown(reason('not-here', { name: `an array of ${typeName(value)}` }));
}

/** The parts of a list as one array with a new first axis, in the dtype that they have together. */
function nested(items: readonly Value[], framework: Framework): Operand {
  const plain = plainNumbers(items, framework);
  if (plain !== undefined) return { array: plain, weak: false, foreign: true };
  const parts = items.map((item) => operandOf(item, framework));
  const shape = parts[0]?.array.shape ?? [];
  if (parts.some(({ array }) => String(array.shape) !== String(shape))) throw ragged(parts.length);
  checkSize([parts.length, ...shape]);
  const dtype = listDtype(framework, parts);
  const data = new Float64Array(parts.reduce((sum, { array }) => sum + array.data.length, 0));
  let filled = 0;
  for (const { array } of parts) {
    data.set(cast(array, dtype).data, filled);
    filled += array.data.length;
  }
  const isForeign = parts.every(({ weak, foreign }) => weak || foreign === true);
  return { array: { data, shape: [parts.length, ...shape], dtype }, weak: false, foreign: isForeign };
}

/** Numbers of Python's own, which most lists consist of; undefined for any other list. */
function plainNumbers(items: readonly Value[], framework: Framework): NDArray | undefined {
  const data = new Float64Array(items.length);
  const kinds = new Map<Value['kind'], Operand>();
  for (const [at, item] of items.entries()) {
    if (item.kind !== 'int' && item.kind !== 'float' && item.kind !== 'bool') return undefined;
    data[at] = Number(item.value);
    if (!kinds.has(item.kind)) kinds.set(item.kind, operandOf(item, framework));
  }
  if (items.length === 0) return undefined;
  checkSize([items.length]);
  const dtype = listDtype(framework, [...kinds.values()]);
  const exact: NDArray = { data, shape: [items.length], dtype: 'float64' };
  return { ...cast(exact, dtype), dtype };
}

/** An empty list gives floats; a number of Python's beside arrays takes their dtype. */
function listDtype(framework: Framework, parts: readonly Operand[]): NDArray['dtype'] {
  if (parts.length === 0) return framework === 'numpy' ? 'float64' : 'float32';
  const strong = parts.filter(({ weak }) => !weak);
  return commonDtype(framework === 'tensorflow' && strong.length > 0 ? 'jax' : framework, parts);
}

const ragged = (length: number): PythonError =>
  new PythonError(
    'ValueError',
    `setting an array element with a sequence. The requested array has an inhomogeneous shape after 1 dimensions. The detected shape was (${String(length)},) + inhomogeneous part.`,
  );

/** The same operand as a strong one: a number of Python's own in the framework's default dtype. */
export function arrayOf(value: Value, framework: Framework): NDArray {
  const operand = operandOf(value, framework);
  return operand.weak ? cast(operand.array, commonDtype(framework, [operand])) : operand.array;
}
