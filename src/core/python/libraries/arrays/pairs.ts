import { pairwise } from '../../arrays/elementwise';
import type { PairWord } from '../../arrays/pairFunctions';
import type { Entries } from '../define';
import { define } from '../define';

/** Functions of two values under the names that libraries have for them. */
const names: Readonly<Record<PairWord, string>> = {
  add: 'np.add tf.add tf.math.add ops.add torch.add jnp.add',
  subtract: 'np.subtract tf.subtract tf.math.subtract ops.subtract torch.sub torch.subtract jnp.subtract',
  multiply: 'np.multiply tf.multiply tf.math.multiply ops.multiply torch.mul torch.multiply jnp.multiply',
  divide:
    'np.divide np.true_divide tf.divide tf.math.divide tf.truediv tf.math.truediv ops.divide ops.true_divide torch.div torch.divide torch.true_divide jnp.divide jnp.true_divide',
  floor_divide: 'np.floor_divide tf.math.floordiv ops.floor_divide torch.floor_divide jnp.floor_divide',
  remainder: 'np.remainder np.mod tf.math.mod tf.math.floormod ops.mod torch.remainder jnp.remainder jnp.mod',
  fmod: 'np.fmod torch.fmod jnp.fmod',
  power: 'np.power np.float_power tf.pow tf.math.pow K.pow ops.power torch.pow jnp.power',
  maximum: 'np.maximum tf.maximum tf.math.maximum K.maximum ops.maximum torch.maximum jnp.maximum',
  minimum: 'np.minimum tf.minimum tf.math.minimum K.minimum ops.minimum torch.minimum jnp.minimum',
  fmax: 'np.fmax torch.fmax jnp.fmax',
  fmin: 'np.fmin torch.fmin jnp.fmin',
  squared_difference: 'tf.math.squared_difference tf.squared_difference',
  divide_no_nan: 'tf.math.divide_no_nan tf.div_no_nan tf.divide_no_nan ops.divide_no_nan',
  multiply_no_nan: 'tf.math.multiply_no_nan',
  xlogy: 'tf.math.xlogy torch.xlogy torch.special.xlogy scipy.special.xlogy',
  xlog1py: 'tf.math.xlog1py torch.special.xlog1py scipy.special.xlog1py',
  arctan2: 'np.arctan2 np.atan2 tf.atan2 tf.math.atan2 ops.arctan2 torch.atan2 torch.arctan2 jnp.arctan2',
  hypot: 'np.hypot torch.hypot jnp.hypot',
  logaddexp: 'np.logaddexp ops.logaddexp torch.logaddexp jnp.logaddexp',
  equal: 'np.equal tf.equal tf.math.equal K.equal ops.equal torch.eq jnp.equal',
  not_equal:
    'np.not_equal tf.not_equal tf.math.not_equal K.not_equal ops.not_equal torch.ne torch.not_equal jnp.not_equal',
  less: 'np.less tf.less tf.math.less K.less ops.less torch.lt torch.less jnp.less',
  less_equal:
    'np.less_equal tf.less_equal tf.math.less_equal K.less_equal ops.less_equal torch.le torch.less_equal jnp.less_equal',
  greater: 'np.greater tf.greater tf.math.greater K.greater ops.greater torch.gt torch.greater jnp.greater',
  greater_equal:
    'np.greater_equal tf.greater_equal tf.math.greater_equal K.greater_equal ops.greater_equal torch.ge torch.greater_equal jnp.greater_equal',
  logical_and: 'np.logical_and tf.logical_and tf.math.logical_and ops.logical_and torch.logical_and jnp.logical_and',
  logical_or: 'np.logical_or tf.logical_or tf.math.logical_or ops.logical_or torch.logical_or jnp.logical_or',
  logical_xor: 'np.logical_xor tf.math.logical_xor ops.logical_xor torch.logical_xor jnp.logical_xor',
  bitwise_and: 'np.bitwise_and torch.bitwise_and tf.bitwise.bitwise_and jnp.bitwise_and',
  bitwise_or: 'np.bitwise_or torch.bitwise_or tf.bitwise.bitwise_or jnp.bitwise_or',
  bitwise_xor: 'np.bitwise_xor torch.bitwise_xor tf.bitwise.bitwise_xor jnp.bitwise_xor',
  left_shift: 'np.left_shift',
  right_shift: 'np.right_shift',
};

const signatures = {
  numpy: '(x1, x2, out=None, *, where=True, dtype=None)',
  torch: '(input, other, *, alpha=1, rounding_mode=None, out=None)',
  ops: '(x1, x2)',
  other: '(x, y, name=None)',
};

const words = Object.entries(names) as [PairWord, string][];

export const pairs: Entries = words.flatMap(([word, paths]) =>
  define(paths, signatures, (given) => {
    if (given.has('rounding_mode') || given.number('alpha', 1) !== 1) given.notKnown('alpha or rounding_mode');
    return pairwise(given.dialect.rules, word, given.operand('x'), given.operand('y'));
  }),
);
