import type { DType, NDArray } from '../../array/ndarray';
import { PythonError } from '../calls/pythonError';
import type { Framework } from '../values/arrayTypes';
import { broadcastTo, commonShape } from './broadcasting';
import { defaultDtypes } from './defaultDtypes';
import { bitsOf, cast, kindOf, storing } from './dtypes';
import { elementFunctions } from './elementFunctions';
import type { ElementFunction, ElementWord } from './elementFunctions';
import { pairFunctions } from './pairFunctions';
import type { PairFunction, PairResult, PairWord } from './pairFunctions';
import { commonDtype, floatDtype } from './promotion';
import type { Operand } from './promotion';

const strong = (array: NDArray): Operand => ({ array, weak: false });

/** A function of each value of an array. Float results are rounded to the result's dtype. */
export function elementwise(framework: Framework, word: ElementWord, array: NDArray): NDArray {
  const element: ElementFunction = elementFunctions[word];
  const dtype = element.result === 'float' ? floatDtype(framework, [strong(array)]) : sameDtype(framework, word, array);
  const result = element.result === 'bool' ? 'bool' : dtype;
  return { data: mapped(cast(array, dtype).data, element.compute, result), shape: array.shape, dtype: result };
}

/** What NumPy makes of booleans in functions that keep the dtype of other arrays; none where it refuses them. */
const numpyBooleans: Readonly<Partial<Record<ElementWord, DType | 'none'>>> = {
  square: 'int8',
  round: 'float16',
  sign: 'none',
  positive: 'none',
  negative: 'none',
};

function sameDtype(framework: Framework, word: ElementWord, { dtype }: NDArray): DType {
  const other = framework === 'numpy' && dtype === 'bool' ? numpyBooleans[word] : undefined;
  if (other !== 'none') return other ?? dtype;
  throw new PythonError(
    'TypeError',
    word === 'negative'
      ? 'The numpy boolean negative, the `-` operator, is not supported, use the `~` operator or the logical_not function instead.'
      : `ufunc '${word}' did not contain a loop with signature matching types <class 'numpy.dtypes.BoolDType'> -> None`,
  );
}

/** Each value through a function, as `dtype` stores it. */
export function mapped(data: Float64Array, compute: (x: number) => number, dtype: DType): Float64Array {
  const store = storing(dtype);
  const values = new Float64Array(data.length);
  for (let i = 0; i < values.length; i += 1) values[i] = store(compute(data[i]!));
  return values;
}

/** A function of two arrays, element by element, which broadcast; the dtypes follow the framework's rules. */
export function pairwise(framework: Framework, word: PairWord, a: Operand, b: Operand): NDArray {
  const pair: PairFunction = pairFunctions[word];
  const shape = commonShape(framework, [a.array.shape, b.array.shape]);
  const [operandDtype, dtype] = dtypesOf(framework, pair.result, [a, b]);
  const [left, right] = [a, b].map((each) => inRange(framework, each, operandDtype, pair.result));
  const x = broadcastTo(left!, shape).data;
  const y = broadcastTo(right!, shape).data;
  const whole = kindOf(dtype) === 'int' && pair.result !== 'bool';
  if (whole) refuse(framework, word, pair, y);
  if (dtype === 'bool' && word === 'subtract') throw booleanSubtract;
  const compute = (whole ? pair.integers : undefined) ?? pair.compute;
  const store = storing(dtype);
  const data = new Float64Array(x.length);
  for (let i = 0; i < data.length; i += 1) data[i] = store(compute(x[i]!, y[i]!));
  return { data, shape, dtype };
}

/**
 * An operand in the dtype of an operation. NumPy refuses a whole number of Python's beyond an integer dtype, but compares
 * it as it is.
 */
function inRange(framework: Framework, { array, weak }: Operand, dtype: DType, result: PairResult): NDArray {
  if (!weak || framework !== 'numpy' || kindOf(dtype) !== 'int') return cast(array, dtype);
  const value = array.data[0]!;
  const stored = storing(dtype)(value);
  if (stored === value || result === 'bool') return array;
  throw new PythonError('OverflowError', `Python integer ${String(value)} out of bounds for ${dtype}`);
}

/** The dtype that operands are brought to, and that of the result. */
function dtypesOf(framework: Framework, result: PairResult, operands: readonly Operand[]): readonly [DType, DType] {
  if (result === 'float') return twice(floatDtype(framework, operands));
  const common = commonDtype(framework, operands);
  if (result === 'bool') return [common, 'bool'];
  if (result === 'quotient') return twice(quotientDtype(framework, common));
  return twice(result === 'number' && common === 'bool' ? 'int8' : common);
}

const twice = (dtype: DType): readonly [DType, DType] => [dtype, dtype];

/** What a true division makes of integers: NumPy always float64, TensorFlow by their size. */
function quotientDtype(framework: Framework, dtype: DType): DType {
  if (kindOf(dtype) === 'float') return dtype;
  if (framework === 'tensorflow') return bitsOf(dtype) <= 16 ? 'float32' : 'float64';
  return defaultDtypes[framework].float;
}

const booleanSubtract = new PythonError(
  'TypeError',
  'numpy boolean subtract, the `-` operator, is not supported, use the bitwise_xor, the `^` operator, or the logical_xor function instead.',
);

/** Integers have no quotient by zero but in NumPy, and no power with a negative exponent in it. */
function refuse(framework: Framework, word: PairWord, pair: PairFunction, y: Float64Array): void {
  if (pair.divides === true && framework !== 'numpy' && y.includes(0)) {
    if (framework === 'torch') throw new PythonError('RuntimeError', 'ZeroDivisionError');
    throw new PythonError('InvalidArgumentError', 'Integer division by zero');
  }
  if (word === 'power' && framework === 'numpy' && y.some((exponent) => exponent < 0)) {
    throw new PythonError('ValueError', 'Integers to negative integer powers are not allowed.');
  }
}

/** `condition ? a : b`, element by element. */
export function select(framework: Framework, condition: NDArray, a: Operand, b: Operand): NDArray {
  const dtype = commonDtype(framework, [a, b]);
  const shape = commonShape(framework, [condition.shape, a.array.shape, b.array.shape]);
  const chosen = broadcastTo(condition, shape).data;
  const x = broadcastTo(cast(a.array, dtype), shape).data;
  const y = broadcastTo(cast(b.array, dtype), shape).data;
  return { data: chosen.map((holds, i) => (holds !== 0 ? x[i]! : y[i]!)), shape, dtype };
}
