import type { DType, NDArray } from '../../array/ndarray';
import { PythonError } from '../calls/pythonError';
import { bitsOf, isUnsigned, kindOf } from './dtypes';
import type { Kind } from './dtypes';
import { defaultDtype, defaultDtypes } from './defaultDtypes';
import type { Framework } from '../values/arrayTypes';

/**
 * An array beside others in an operation. A weak one is a number of Python's own, which takes the precision of the arrays
 * beside it; a foreign one is NumPy's beside a tensor, which takes the tensor's dtype.
 */
export interface Operand {
  readonly array: NDArray;
  readonly weak: boolean;
  readonly foreign?: boolean;
}

const kinds: readonly Kind[] = ['bool', 'int', 'float'];
const rankOf = (dtype: DType): number => kinds.indexOf(kindOf(dtype));

/**
 * The dtype that operands have together in a framework.
 *
 * NumPy promotes by NEP 50, torch by category with arrays before scalars, JAX (and `keras.ops`) by its lattice; TensorFlow
 * does not promote and raises for tensors of two dtypes.
 */
export function commonDtype(framework: Framework, operands: readonly Operand[]): DType {
  const strong = operands.filter(({ weak }) => !weak);
  if (strong.length === 0) return weakDtype(framework, operands);
  if (framework === 'tensorflow') return tensorflowDtype(strong, operands);
  if (framework === 'torch') return torchDtype(operands);
  const dtype = strong.map(({ array }) => array.dtype).reduce((a, b) => promoted(framework, a, b));
  const weak = operands.filter((operand) => operand.weak).map(({ array }) => array.dtype);
  return weak.reduce((common, each) => (rankOf(each) > rankOf(common) ? kindDefault(framework, each) : common), dtype);
}

const kindDefault = (framework: Framework, dtype: DType): DType => defaultDtype(framework, kindOf(dtype));

function weakDtype(framework: Framework, operands: readonly Operand[]): DType {
  const widest = operands.reduce<DType>(
    (best, { array }) => (rankOf(array.dtype) > rankOf(best) ? array.dtype : best),
    'bool',
  );
  return kindDefault(framework, widest);
}

/** The dtype of two arrays of any framework but TensorFlow. */
function promoted(framework: Framework, a: DType, b: DType): DType {
  if (a === b) return a;
  if (kindOf(a) === kindOf(b)) return kindOf(a) === 'float' ? widerFloat(a, b) : widerInteger(framework, a, b);
  const [lower, higher] = rankOf(a) < rankOf(b) ? [a, b] : [b, a];
  if (framework !== 'numpy' || kindOf(lower) === 'bool') return higher;
  return widerFloat(higher, floatForInteger(lower));
}

const widerFloat = (a: DType, b: DType): DType =>
  bitsOf(a) === bitsOf(b) ? (a === b ? a : 'float32') : bitsOf(a) > bitsOf(b) ? a : b;

/** The smallest float that NumPy puts integers of a dtype into. */
export function floatForInteger(dtype: DType): DType {
  const bits = bitsOf(dtype);
  return bits <= 8 ? 'float16' : bits === 16 ? 'float32' : 'float64';
}

function widerInteger(framework: Framework, a: DType, b: DType): DType {
  if (isUnsigned(a) === isUnsigned(b)) return bitsOf(a) > bitsOf(b) ? a : b;
  const [unsigned, signed] = isUnsigned(a) ? [a, b] : [b, a];
  const bits = Math.max(bitsOf(signed), 2 * bitsOf(unsigned));
  if (bits > 64) return defaultDtypes[framework].float;
  return bits === 64 ? 'int64' : bits === 32 ? 'int32' : 'int16';
}

/** Arrays decide before tensors without axes, and these before Python's numbers, unless the later are of a higher kind. */
function torchDtype(operands: readonly Operand[]): DType {
  const levels = [
    operands.filter(({ array, weak }) => !weak && array.shape.length > 0),
    operands.filter(({ array, weak }) => !weak && array.shape.length === 0),
    operands
      .filter(({ weak }) => weak)
      .map(({ array, weak }) => ({ array: { ...array, dtype: kindDefault('torch', array.dtype) }, weak })),
  ];
  let common: DType | undefined;
  for (const level of levels) {
    if (level.length === 0) continue;
    const dtype = level.map(({ array }) => array.dtype).reduce((a, b) => promoted('torch', a, b));
    if (common === undefined || rankOf(dtype) > rankOf(common)) common = dtype;
  }
  return common ?? 'float32';
}

function tensorflowDtype(strong: readonly Operand[], operands: readonly Operand[]): DType {
  const own = strong.filter(({ foreign }) => foreign !== true);
  const { dtype } = (own[0] ?? strong[0]!).array;
  for (const { array, weak, foreign } of operands) {
    if (array.dtype === dtype) continue;
    if (weak || foreign === true || own.length === 0) requireConversion(array.dtype, dtype, weak);
    else throw mismatch(dtype, array.dtype);
  }
  return dtype;
}

/** TensorFlow puts integers into floats and any integer into any other, nothing else. */
function requireConversion(from: DType, to: DType, weak: boolean): void {
  const fits = kindOf(to) === 'float' ? kindOf(from) !== 'bool' : kindOf(from) === kindOf(to);
  if (fits) return;
  if (weak)
    throw new PythonError('TypeError', `Cannot convert a Python number to EagerTensor of dtype ${tensorflowName(to)}`);
  throw mismatch(to, from);
}

const mismatch = (expected: DType, given: DType): PythonError =>
  new PythonError(
    'InvalidArgumentError',
    `cannot compute as input #1(zero-based) was expected to be a ${tensorflowName(expected)} tensor but is a ${tensorflowName(given)} tensor`,
  );

/** TensorFlow's messages call float32 `float`, float64 `double` and float16 `half`. */
function tensorflowName(dtype: DType): string {
  if (dtype === 'float32') return 'float';
  if (dtype === 'float64') return 'double';
  return dtype === 'float16' ? 'half' : dtype;
}

/** The dtype of a function that gives floats: its operands' own float, or what the framework puts integers into. */
export function floatDtype(framework: Framework, operands: readonly Operand[]): DType {
  const common = commonDtype(framework, operands);
  if (kindOf(common) === 'float') return common;
  if (framework === 'tensorflow') {
    throw new PythonError(
      'InvalidArgumentError',
      `Value for attr 'T' of ${common} is not in the list of allowed values: bfloat16, half, float, double, complex64, complex128`,
    );
  }
  return framework === 'numpy' ? floatForInteger(common) : defaultDtypes[framework].float;
}
