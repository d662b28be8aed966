import type { DType, NDArray } from '../../../array/ndarray';
import { formatArray } from '../../../format/formatArray';
import { formatShape } from '../../../format/formatShape';
import type { ArrayValue } from '../value';
import { printTorch } from './printTorch';

/** NumPy's threshold from which on arrays are cut by `...`. */
const threshold = 1000;
const lineWidth = 75;
/** The dtypes that NumPy does not write, since the values say them. */
const ordinary: ReadonlySet<DType> = new Set(['float64', 'int64', 'bool']);

const printed = (array: NDArray): string =>
  array.data.length === 0 && array.shape.length > 1 ? '[]' : formatArray(array, { threshold });

/** `array([1., 2.], dtype=float32)`: lines after the first begin under the first bracket. */
function withName(array: NDArray, name: string, alwaysDtype: boolean): string {
  const { dtype, shape, data } = array;
  const opening = `${name}(`;
  const inner = formatArray(array, {
    threshold,
    separator: ', ',
    lineWidth: lineWidth - opening.length - 1,
  }).replaceAll('\n', `\n${' '.repeat(opening.length)}`);
  const size = data.length === 0 && !(shape.length === 1) ? `, shape=${formatShape(shape)}` : '';
  const named = alwaysDtype || !ordinary.has(dtype) || data.length === 0;
  return `${opening}${inner}${size}${named ? `, dtype=${dtype}` : ''})`;
}

function scalarRepr(array: NDArray): string {
  if (array.dtype === 'bool') return `np.${formatArray(array)}_`;
  return `np.${array.dtype}(${formatArray(array)})`;
}

function numpyRepr({ array, scalar, matrix }: ArrayValue): string {
  if (scalar === true) return scalarRepr(array);
  return withName(array, matrix === true ? 'matrix' : 'array', false);
}

function tensorflowRepr(value: ArrayValue): string {
  const { array } = value;
  const { dtype, shape } = array;
  const inner = shape.length === 0 ? formatArray(array) : withName(array, 'array', false);
  const numpy = inner.includes('\n') ? `\n${inner}` : inner;
  if (value.variable === true) {
    return `<tf.Variable 'Variable:0' shape=${formatShape(shape)} dtype=${dtype}, numpy=${numpy}>`;
  }
  return `<tf.Tensor: shape=${formatShape(shape)}, dtype=${dtype}, numpy=${numpy}>`;
}

/** `str(array)`: NumPy's and JAX's numbers alone, `tf.Tensor(…)`, `tensor(…)`. */
export function strOfArray(value: ArrayValue): string {
  const { array, framework } = value;
  if (framework === 'torch') return printTorch(array);
  if (framework !== 'tensorflow') return printed(array);
  if (value.variable === true) return tensorflowRepr(value);
  return `tf.Tensor(${printed(array)}, shape=${formatShape(array.shape)}, dtype=${array.dtype})`;
}

/** `repr(array)`: `array([1., 2.])`, `np.float64(0.5)`, `<tf.Tensor: …>`, `tensor(…)`, `Array(…)`. */
export function reprOfArray(value: ArrayValue): string {
  switch (value.framework) {
    case 'numpy':
      return numpyRepr(value);
    case 'tensorflow':
      return tensorflowRepr(value);
    case 'torch':
      return printTorch(value.array);
    case 'jax':
      return withName(value.array, 'Array', true);
  }
}
