import type { DType, NDArray } from '../../../array/ndarray';
import { broadcastTo } from '../../arrays/broadcasting';
import { cast } from '../../arrays/dtypes';
import { tiled } from '../../arrays/repetition';
import { flattened, reshaped, transposed } from '../../arrays/shapes';
import { select } from '../../arrays/elementwise';
import { integerOf, integersOf, dtypeOf } from '../../calls/convert';
import { PythonError } from '../../calls/pythonError';
import { arrayValue, bool, float, int, list } from '../../values/make';
import type { Value } from '../../values/value';
import { define, valueOf } from '../define';
import type { Entries } from '../define';
import type { Given } from '../given';
import { shapeValue } from '../shapeValue';
import { inPlaceMethods } from './inPlaceMethods';

/** One value as a number of Python's own. */
export function pythonNumber(value: number, dtype: DType): Value {
  if (dtype === 'bool') return bool(value !== 0);
  return dtype.includes('int') ? int(value) : float(value);
}

/** Nested lists of Python's numbers. */
export function nestedLists({ data, shape, dtype }: NDArray): Value {
  let position = 0;
  const take = (axis: number): Value => {
    const length = shape[axis];
    if (length === undefined) return pythonNumber(data[position++] ?? NaN, dtype);
    return list(Array.from({ length }, () => take(axis + 1)));
  };
  return take(0);
}

/** Sizes or axes that are given one by one, or as one list. */
function numbersGiven(given: Given, name: string): number[] {
  const value = given.value(name);
  const items = value.kind === 'tuple' ? value.items : [value];
  const [only] = items;
  return items.length === 1 && only !== undefined ? integersOf(only) : items.map(integerOf);
}

const same = (given: Given): Value => given.value('x');
const arrayed = (given: Given, array: NDArray): Value => arrayValue(array, given.dialect.framework);

/** `reshape(2, 3)` and `reshape((2, 3))`. */
const reshape = (given: Given): Value => arrayed(given, reshaped(given.array('x'), numbersGiven(given, 'shape')));

const permute = (given: Given): Value => {
  const axes = numbersGiven(given, 'axes');
  return arrayed(given, transposed(given.array('x'), axes.length === 0 ? undefined : axes));
};

function item(given: Given): Value {
  const array = given.array('x');
  const places = numbersGiven(given, 'args');
  const position =
    places.length === 1
      ? (places[0] ?? 0)
      : places.reduce((at, place, axis) => at * (array.shape[axis] ?? 1) + place, 0);
  if (array.data.length !== 1 && places.length === 0) {
    throw new PythonError('ValueError', 'can only convert an array of size 1 to a Python scalar');
  }
  return pythonNumber(array.data[position] ?? NaN, array.dtype);
}

/** `astype(dtype)`, `to(dtype)`, `to('cpu')`: a device changes nothing. */
function converted(given: Given): Value {
  const to = given.value('dtype');
  if (to.kind === 'none' || (to.kind === 'str' && /^(cpu|cuda)/.test(to.value)) || to.kind === 'unknown')
    return same(given);
  if (to.kind === 'array') return valueOf(cast(given.array('x'), to.array.dtype), given.dialect);
  return valueOf(cast(given.array('x'), dtypeOf(to)), given.dialect);
}

const into = (name: string, dtype: DType): Entries =>
  define(`torch.Tensor.${name}`, '(x, *args, **kwargs)', (given) => cast(given.array('x'), dtype));

const view = { isView: true };

const numpyMethods: Entries = [
  ...define('np.ndarray.reshape torch.Tensor.reshape torch.Tensor.view', "(x, *shape, order='C')", reshape, view),
  ...define('np.ndarray.transpose torch.Tensor.permute', '(x, *axes)', permute, view),
  ...define('np.ndarray.astype torch.Tensor.to torch.Tensor.type', '(x, dtype=None, *args, **kwargs)', converted),
  ...define('np.ndarray.item torch.Tensor.item', '(x, *args)', item, { handsOn: true }),
  ...define('np.ndarray.tolist torch.Tensor.tolist', '(x)', (given) => nestedLists(given.array('x'))),
  ...define('np.ndarray.flatten', "(x, order='C')", (given) => flattened(given.array('x'))),
];

const torchMethods: Entries = [
  ...into('float', 'float32'),
  ...into('double', 'float64'),
  ...into('half', 'float16'),
  ...into('long', 'int64'),
  ...into('int', 'int32'),
  ...into('short', 'int16'),
  ...into('bool', 'bool'),
  ...define(
    'torch.Tensor.cpu torch.Tensor.cuda torch.Tensor.contiguous torch.Tensor.retain_grad',
    '(x, *args, **kwargs)',
    same,
  ),
  ...define(
    'torch.Tensor.view_as torch.Tensor.reshape_as',
    '(x, other)',
    (given) => reshaped(given.array('x'), given.array('y').shape),
    view,
  ),
  ...define('torch.Tensor.numpy', '(x, *, force=False)', (given) => arrayValue(given.array('x'), 'numpy'), {
    ...view,
    handsOn: true,
  }),
  ...define('torch.Tensor.size', '(x, dim=None)', (given) => {
    const { shape } = given.array('x');
    return given.has('axis') ? int(shape.at(given.integer('axis')) ?? 0) : shapeValue(shape, 'torch');
  }),
  ...define('torch.Tensor.dim torch.Tensor.ndimension', '(x)', (given) => int(given.array('x').shape.length)),
  ...define(
    'torch.Tensor.expand',
    '(x, *sizes)',
    (given) => {
      const array = given.array('x');
      const sizes = numbersGiven(given, 'sizes');
      const missing = sizes.length - array.shape.length;
      return broadcastTo(
        array,
        sizes.map((size, axis) => (size === -1 ? (array.shape[axis - missing] ?? 1) : size)),
      );
    },
    view,
  ),
  ...define(
    'torch.Tensor.expand_as',
    '(x, other)',
    (given) => broadcastTo(given.array('x'), given.array('y').shape),
    view,
  ),
  ...define('torch.Tensor.repeat', '(x, *sizes)', (given) => tiled(given.array('x'), numbersGiven(given, 'sizes'))),
  ...define('torch.Tensor.masked_fill', '(x, mask, value)', (given) =>
    cast(select('torch', given.array('mask'), given.operand('value'), given.operand('x')), given.array('x').dtype),
  ),
  ...define('torch.Tensor.detach', '(x)', (given) => arrayed(given, given.array('x')), { ...view, handsOn: true }),
];

const tensorMethods: Entries = [
  ...define('tf.Tensor.numpy', '(x)', (given) => valueOf(given.array('x'), { ...given.dialect, framework: 'numpy' }), {
    handsOn: true,
  }),
  ...define(
    'tf.Tensor.eval',
    '(x, session=None, feed_dict=None)',
    (given) => {
      if (given.has('feed_dict')) given.notKnown('feed_dict');
      return valueOf(given.array('x'), { ...given.dialect, framework: 'numpy' });
    },
    { handsOn: true },
  ),
  ...define('tf.Tensor.get_shape', '(x)', (given) => shapeValue(given.array('x').shape, 'tensorflow')),
  ...define('tf.Tensor.value tf.Tensor.read_value tf.Tensor.initialized_value', '(x)', (given) => given.array('x')),
];

/** Methods that are no functions of their libraries too, by path: `numpy.ndarray.astype`. */
export const ownMethods: Entries = [...numpyMethods, ...torchMethods, ...tensorMethods, ...inPlaceMethods];
