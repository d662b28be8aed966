import type { DType, NDArray } from '../../../array/ndarray';
import { kindOf, cast } from '../../arrays/dtypes';
import { defaultDtypes } from '../../arrays/defaultDtypes';
import { elementwise, pairwise } from '../../arrays/elementwise';
import { extremeAlong, holdsAlong, placeAlong } from '../../arrays/extremes';
import { floatDtype, type Operand } from '../../arrays/promotion';
import { logSumExpAlong, meanAlong, productAlong, sumAlong, sumDtype, varianceAlong } from '../../arrays/sums';
import { dtypeOf } from '../../calls/convert';
import { PythonError } from '../../calls/pythonError';
import type { Entries } from '../define';
import { define } from '../define';
import type { Given } from '../given';

const signatures = {
  numpy: '(a, axis=None, dtype=None, out=None, keepdims=False, initial=None, where=True)',
  tensorflow: '(input_tensor, axis=None, keepdims=False, name=None, reduction_indices=None, keep_dims=None)',
  ops: '(x, axis=None, keepdims=False)',
  jax: '(a, axis=None, dtype=None, out=None, keepdims=False)',
  torch: '(input, dim=None, keepdim=False, *, dtype=None, out=None, axis=None, keepdims=None)',
  other: '(x, axis=None, keepdims=False)',
};

const reduce = (words: string, run: (given: Given, array: NDArray) => NDArray): Entries =>
  define(words, signatures, (given) => run(given, given.array('x')));

/** The array in the dtype in which its values are added: what the call asks for, or the framework's choice. */
const summands = (given: Given, array: NDArray): NDArray =>
  cast(array, given.dtype(sumDtype(given.dialect.rules, array.dtype)));

/** The dtype of a mean. Integers give floats; TensorFlow stays with integers, and torch refuses them. */
export function meanDtype(given: Given, array: NDArray): DType {
  if (given.has('dtype') || kindOf(array.dtype) === 'float') return given.dtype(array.dtype);
  const { rules, name } = given.dialect;
  if (rules === 'torch') {
    throw new PythonError(
      'RuntimeError',
      'mean(): could not infer output dtype. Input dtype must be either a floating point or complex dtype.',
    );
  }
  if (rules === 'tensorflow') return name === 'backend' && array.dtype === 'bool' ? 'float32' : array.dtype;
  return defaultDtypes[rules].float;
}

function logSumExp(given: Given, array: NDArray): NDArray {
  const dtype = floatDtype(given.dialect.rules, [{ array, weak: false }]);
  return logSumExpAlong(cast(array, dtype), given.along());
}

const lengthOf = (given: Given, array: NDArray): NDArray => {
  const { rules } = given.dialect;
  const squares = elementwise(rules, 'square', array);
  return elementwise(rules, 'sqrt', sumAlong(summands(given, squares), given.along()));
};

/** How far the divisor of a variance is lowered: in torch by 1 unless the call says otherwise. */
function correction(given: Given): number {
  if (given.dialect.rules !== 'torch') return given.number('ddof', 0);
  if (given.has('unbiased')) return Number(given.flag('unbiased'));
  return given.number('correction', 1);
}

const spreadSignatures = {
  ...signatures,
  numpy: '(a, axis=None, dtype=None, out=None, ddof=0, keepdims=False, where=True)',
  jax: '(a, axis=None, dtype=None, out=None, ddof=0, keepdims=False)',
  torch: '(input, dim=None, unbiased=None, keepdim=False, *, correction=None, out=None, axis=None, keepdims=None)',
};

function variance(given: Given): NDArray {
  const array = given.array('x');
  const dtype = kindOf(array.dtype) === 'float' ? array.dtype : meanDtype(given, array);
  return varianceAlong(array, given.along(), dtype, correction(given));
}

const moments = define(
  'nn.moments ops.moments',
  { ops: '(x, axes, keepdims=False)', other: '(x, axes, shift=None, keepdims=False, name=None)' },
  (given) => {
    const array = given.array('x');
    const along = { axes: given.axes('axes'), keepdims: given.flag('keepdims') };
    const { framework } = given.dialect;
    const parts = [meanAlong(array, along, array.dtype), varianceAlong(array, along, array.dtype, 0)];
    return { kind: 'tuple', items: parts.map((part) => ({ kind: 'array', array: part, framework })) };
  },
);

/** The places of the largest or smallest value: of the whole array when no axis is given, in TensorFlow of the first axis. */
const places = (words: string, best: 'largest' | 'smallest'): Entries =>
  define(
    words,
    {
      numpy: '(a, axis=None, out=None, *, keepdims=False)',
      tensorflow: '(input, axis=0, output_type=None, name=None, dimension=None)',
      backend: '(x, axis=-1)',
      torch: '(input, dim=None, keepdim=False, *, out=None, axis=None)',
      other: '(x, axis=None, keepdims=False)',
    },
    (given) => {
      const result = placeAlong(given.array('x'), given.along(), best);
      const otherwise = given.dialect.rules === 'jax' ? 'int32' : 'int64';
      return cast(result, given.has('output_type') ? dtypeOf(given.value('output_type')) : otherwise);
    },
  );

/** Functions that put the values along axes together. */
export const reductions: Entries = [
  ...reduce('np.sum tf.reduce_sum tf.math.reduce_sum K.sum ops.sum torch.sum jnp.sum', (given, array) =>
    sumAlong(summands(given, array), given.along()),
  ),
  ...reduce('np.prod tf.reduce_prod tf.math.reduce_prod K.prod ops.prod torch.prod jnp.prod', (given, array) =>
    productAlong(summands(given, array), given.along()),
  ),
  ...reduce('np.mean tf.reduce_mean tf.math.reduce_mean K.mean ops.mean torch.mean jnp.mean', (given, array) =>
    meanAlong(array, given.along(), meanDtype(given, array)),
  ),
  ...reduce(
    'np.max np.amax tf.reduce_max tf.math.reduce_max K.max ops.max ops.amax torch.amax jnp.max jnp.amax',
    (given, array) => extremeAlong(array, given.along(), 'largest'),
  ),
  ...reduce(
    'np.min np.amin tf.reduce_min tf.math.reduce_min K.min ops.min ops.amin torch.amin jnp.min jnp.amin',
    (given, array) => extremeAlong(array, given.along(), 'smallest'),
  ),
  ...reduce('np.ptp jnp.ptp', (given, array) => {
    const best = (which: 'largest' | 'smallest'): Operand => ({
      array: extremeAlong(array, given.along(), which),
      weak: false,
    });
    return pairwise(given.dialect.rules, 'subtract', best('largest'), best('smallest'));
  }),
  ...reduce('np.all tf.reduce_all tf.math.reduce_all K.all ops.all torch.all jnp.all', (given, array) =>
    holdsAlong(array, given.along(), 'all'),
  ),
  ...reduce('np.any tf.reduce_any tf.math.reduce_any K.any ops.any torch.any jnp.any', (given, array) =>
    holdsAlong(array, given.along(), 'any'),
  ),
  ...reduce(
    'np.count_nonzero tf.math.count_nonzero ops.count_nonzero torch.count_nonzero jnp.count_nonzero',
    (given, array) => {
      const conditions = array.data.map((value) => Number(value !== 0));
      const dtype = given.dialect.rules === 'jax' ? 'int32' : 'int64';
      return sumAlong({ data: conditions, shape: array.shape, dtype }, given.along());
    },
  ),
  ...reduce(
    'tf.reduce_logsumexp tf.math.reduce_logsumexp K.logsumexp ops.logsumexp torch.logsumexp scipy.special.logsumexp jax.nn.logsumexp',
    logSumExp,
  ),
  ...reduce('tf.math.reduce_euclidean_norm', lengthOf),
  ...define('np.var tf.math.reduce_variance K.var ops.var torch.var jnp.var', spreadSignatures, variance),
  ...define('np.std tf.math.reduce_std K.std ops.std torch.std jnp.std', spreadSignatures, (given) =>
    elementwise(given.dialect.rules, 'sqrt', variance(given)),
  ),
  ...moments,
  ...places('np.argmax tf.argmax tf.math.argmax K.argmax ops.argmax torch.argmax jnp.argmax', 'largest'),
  ...places('np.argmin tf.argmin tf.math.argmin K.argmin ops.argmin torch.argmin jnp.argmin', 'smallest'),
];
