import type { DType } from '../../../src/core/array/ndarray';
import { dtypes } from '../../../src/core/array/ndarray';
import { isFloat } from '../../../src/core/text/read/castTo';
import type { Tensor, Value } from './values';
import { isKind, UnknownCall } from './values';

const otherNames: ReadonlyMap<string, DType> = new Map([
  ['int', 'int64'],
  ['long', 'int64'],
  ['float', 'float64'],
  ['double', 'float64'],
  ['half', 'float16'],
  ['bool_', 'bool'],
]);

/** The dtype that `float32`, `np.float32` or `float` names. In torch, `torch.float` is float32. */
export function findDtype(path: string): DType | undefined {
  if (path === 'torch.float') return 'float32';
  const name = path.slice(path.lastIndexOf('.') + 1);
  return dtypes.find((each) => each === name) ?? otherNames.get(name);
}

/** The dtype that an argument names, as a text or as an object of a library. */
export function dtypeOf(value: Value): DType {
  const path = isKind(value, 'library') ? value.path : value;
  const found = typeof path === 'string' ? findDtype(path) : undefined;
  if (found === undefined) throw new UnknownCall(`no dtype: ${JSON.stringify(path)}`);
  return found;
}

/** Booleans, then integers, then floats. */
const kind = (dtype: DType): number => (dtype === 'bool' ? 0 : isFloat(dtype) ? 2 : 1);
const bits = (dtype: DType): number => Number(/\d+$/.exec(dtype)?.[0] ?? 1);

function wider(a: DType, b: DType): DType {
  if (kind(a) !== kind(b)) return kind(a) > kind(b) ? a : b;
  return bits(a) >= bits(b) ? a : b;
}

/**
 * The dtype of a result of several operands: floats win over integers over booleans, then the wider one. A number of
 * Python's own counts only where the arrays beside it are of a lower kind. `floats` is what the library makes of
 * integers; where that is float64 (NumPy), integers of 32 bits and more beside float32 give it too.
 */
export function commonDtype(operands: readonly Tensor[], floats: DType): DType {
  const arrays = operands.filter(({ weak }) => !weak).map(({ array }) => array.dtype);
  const numbers = operands.filter(({ weak }) => weak).map(({ array }) => array.dtype);
  const widest = arrays.reduce(wider, 'bool');
  const number = numbers.reduce(wider, 'bool');
  if (arrays.length === 0) return number;
  if (kind(number) > kind(widest)) return isFloat(number) ? floats : number;
  const hasIntegers = arrays.some((dtype) => kind(dtype) === 1 && bits(dtype) >= 32);
  return widest === 'float32' && hasIntegers ? floats : widest;
}

/** The same, and a float where the operation makes one of integers. */
export function floatDtype(operands: readonly Tensor[], floats: DType): DType {
  const common = commonDtype(operands, floats);
  return isFloat(common) ? common : floats;
}
