import type { DType, NDArray } from '../../../array/ndarray';
import { broadcastTo } from '../../arrays/broadcasting';
import { cast } from '../../arrays/dtypes';
import { operandOf } from '../../arrays/nestedArray';
import { commonDtype } from '../../arrays/promotion';
import { arrayValue } from '../../values/make';
import type { Value } from '../../values/value';
import type { Entries } from '../define';
import { define } from '../define';
import type { Given } from '../given';

const arrayed = (given: Given, array: NDArray): Value => arrayValue(array, given.dialect.framework);

/** The array that an argument is, in the dtype asked for, or in the one that the framework gives it. */
function converted(given: Given, name: string): NDArray {
  const value = given.value(name);
  // Numbers in a list go straight to the dtype that is asked for, not through the framework's own.
  const isDirect = given.has('dtype') && (value.kind === 'list' || value.kind === 'tuple');
  const operand = isDirect ? operandOf(value, 'numpy') : given.operand(name);
  const dtype = given.dtype(operand.weak ? commonDtype(given.dialect.framework, [operand]) : operand.array.dtype);
  return cast(operand.array, dtype);
}

/** The array itself where nothing is to be converted, as `asarray` gives it back. */
function unlessChanged(given: Given, name: string): Value {
  const value = given.value(name);
  const array = converted(given, name);
  const isSame = value.kind === 'array' && value.framework === given.dialect.framework && value.scalar !== true;
  return isSame && value.array === array ? value : arrayed(given, array);
}

/** Functions that make arrays of other values, or of another dtype. */
export const conversion: Entries = [
  ...define(
    'np.array jnp.array',
    '(a, dtype=None, *, copy=True, order=None, subok=False, ndmin=0, like=None)',
    (given) => arrayed(given, converted(given, 'x')),
    { handsOn: true },
  ),
  ...define(
    'np.asarray np.asanyarray np.ascontiguousarray jnp.asarray',
    '(a, dtype=None, order=None, *, copy=None, device=None, like=None)',
    (given) => unlessChanged(given, 'x'),
    { isView: true, handsOn: true },
  ),
  ...define('np.copy torch.clone ops.copy', '(a)', (given) => arrayed(given, given.array('x'))),
  ...define('np.mat np.matrix np.asmatrix', '(data, dtype=None, copy=True)', (given) => {
    const array = converted(given, 'data');
    const shape = array.shape.length < 2 ? [1, array.data.length] : array.shape;
    return { kind: 'array', array: { ...array, shape }, framework: 'numpy', matrix: true };
  }),
  ...define('torch.tensor', '(data, *, dtype=None, device=None, requires_grad=False, pin_memory=False)', (given) =>
    converted(given, 'data'),
  ),
  ...define(
    'torch.as_tensor torch.asarray torch.from_numpy',
    '(x, dtype=None, device=None)',
    (given) => unlessChanged(given, 'x'),
    { isView: true },
  ),
  ...define('torch.Tensor torch.FloatTensor', '(data)', (given) => cast(given.array('data'), 'float32')),
  ...define('torch.LongTensor', '(data)', (given) => cast(given.array('data'), 'int64')),
  ...define(
    'tf.convert_to_tensor ops.convert_to_tensor ops.array tf.identity K.identity tf.stop_gradient ops.stop_gradient K.stop_gradient tf.ensure_shape',
    {
      tensorflow: '(value, dtype=None, dtype_hint=None, name=None, preferred_dtype=None)',
      backend: '(value, name=None)',
      other: '(value, dtype=None, sparse=None)',
    },
    (given) => converted(given, 'value'),
  ),
  ...define(
    'tf.constant K.constant',
    {
      backend: '(value, dtype=None, shape=None, name=None)',
      other: "(value, dtype=None, shape=None, name='Const', verify_shape=False)",
    },
    (given) => {
      const isBackend = given.dialect.name === 'backend' && !given.has('dtype');
      const array = isBackend ? cast(given.array('value'), 'float32') : converted(given, 'value');
      if (!given.has('shape')) return array;
      const shape = given.shape();
      return array.data.length === 1 ? broadcastTo({ ...array, shape: [] }, shape) : { ...array, shape };
    },
  ),
  ...define(
    'tf.Variable K.variable',
    {
      backend: '(initial_value, dtype=None, name=None, constraint=None)',
      other:
        '(initial_value=None, trainable=None, validate_shape=True, caching_device=None, name=None, variable_def=None, dtype=None, import_scope=None, constraint=None, synchronization=None, aggregation=None, shape=None)',
    },
    (given) => {
      const isBackend = given.dialect.name === 'backend' && !given.has('dtype');
      const array = isBackend ? cast(given.array('initial_value'), 'float32') : converted(given, 'initial_value');
      return { kind: 'array', array: { ...array, data: array.data.slice() }, framework: 'tensorflow', variable: true };
    },
  ),
  ...define('tf.cast K.cast ops.cast tf.dtypes.cast tf.saturate_cast', '(x, dtype, name=None)', (given) =>
    cast(given.array('x'), given.dtype('float32')),
  ),
  ...['float32', 'float64', 'int32', 'int64'].flatMap((dtype) =>
    define(
      `tf.to_${dtype === 'float32' ? 'float' : dtype === 'float64' ? 'double' : dtype}`,
      '(x, name=None)',
      (given) => cast(given.array('x'), dtype as DType),
    ),
  ),
  ...define('K.cast_to_floatx', '(x)', (given) => cast(given.array('x'), 'float32')),
  ...define('ops.convert_to_numpy', '(x)', (given) => arrayValue(given.array('x'), 'numpy'), {
    handsOn: true,
  }),
];
