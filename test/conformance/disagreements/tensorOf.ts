import { ndarray } from '../../../src/core/array/ndarray';
import type { DType, NDArray } from '../../../src/core/array/ndarray';
import { castTo } from '../../../src/core/text/read/castTo';
import { commonDtype } from './dtypes';
import type { Tensor, Value } from './values';
import { isKind, isSequence, pythonNumber, tensor, UnknownCall } from './values';

/** The array that a value is, as `np.array` makes one of a number or nested lists; `floats` is the dtype of decimals. */
export function tensorOf(value: Value, floats: DType): Tensor {
  if (isKind(value, 'tensor')) return value;
  if (typeof value === 'boolean') return pythonNumber(Number(value), 'bool');
  if (isSequence(value)) return stacked(value, floats);
  throw new UnknownCall(`expected an array; received ${JSON.stringify(value)}`);
}

function stacked(items: readonly Value[], floats: DType): Tensor {
  const parts = items.map((item) => tensorOf(item, floats));
  const shape = parts[0]?.array.shape ?? [];
  if (parts.some(({ array }) => String(array.shape) !== String(shape))) throw new UnknownCall('ragged lists');
  const common = parts.length === 0 ? floats : commonDtype(parts, floats);
  const dtype = parts.every(({ weak }) => weak) && common === 'float64' ? floats : common;
  const data = parts.flatMap(({ array }) => [...array.data]);
  return tensor(cast(ndarray(Float64Array.from(data), [parts.length, ...shape], common), dtype));
}

/** The array with its values as `dtype` holds them. Throws for values that it cannot hold. */
export function cast({ data, shape }: NDArray, dtype: DType): NDArray {
  const values = data.slice();
  const issues = castTo(values, dtype, { start: 0, end: 0 });
  if (issues.some(({ severity }) => severity === 'error')) throw new RangeError(`values beyond ${dtype}`);
  return ndarray(values, shape, dtype);
}
