import type { ElementWord } from '../../arrays/elementFunctions';
import { elementwise } from '../../arrays/elementwise';
import type { Entries } from '../define';
import { define } from '../define';

/** Functions of one value under the names that libraries have for them. */
const names: Readonly<Partial<Record<ElementWord, string>>> = {
  exp: 'np.exp tf.exp tf.math.exp K.exp ops.exp torch.exp jnp.exp keras.activations.exponential',
  exp2: 'np.exp2 ops.exp2 torch.exp2 jnp.exp2',
  expm1: 'np.expm1 tf.math.expm1 ops.expm1 torch.expm1 jnp.expm1',
  log: 'np.log tf.math.log tf.log K.log ops.log torch.log jnp.log',
  log2: 'np.log2 ops.log2 torch.log2 jnp.log2',
  log10: 'np.log10 ops.log10 torch.log10 jnp.log10',
  log1p: 'np.log1p tf.math.log1p tf.log1p ops.log1p torch.log1p jnp.log1p',
  sqrt: 'np.sqrt tf.sqrt tf.math.sqrt ops.sqrt torch.sqrt jnp.sqrt',
  rsqrt: 'tf.math.rsqrt tf.rsqrt ops.rsqrt torch.rsqrt',
  cbrt: 'np.cbrt ops.cbrt jnp.cbrt',
  sin: 'np.sin tf.sin tf.math.sin K.sin ops.sin torch.sin jnp.sin',
  cos: 'np.cos tf.cos tf.math.cos K.cos ops.cos torch.cos jnp.cos',
  tan: 'np.tan tf.tan tf.math.tan ops.tan torch.tan jnp.tan',
  arcsin: 'np.arcsin np.asin tf.asin tf.math.asin ops.arcsin torch.asin torch.arcsin jnp.arcsin',
  arccos: 'np.arccos np.acos tf.acos tf.math.acos ops.arccos torch.acos torch.arccos jnp.arccos',
  arctan: 'np.arctan np.atan tf.atan tf.math.atan ops.arctan torch.atan torch.arctan jnp.arctan',
  sinh: 'np.sinh tf.sinh tf.math.sinh ops.sinh torch.sinh jnp.sinh',
  cosh: 'np.cosh tf.cosh tf.math.cosh ops.cosh torch.cosh jnp.cosh',
  tanh: 'np.tanh tf.tanh tf.math.tanh nn.tanh K.tanh ops.tanh torch.tanh F.tanh jnp.tanh',
  arcsinh: 'np.arcsinh tf.asinh tf.math.asinh ops.arcsinh torch.asinh jnp.arcsinh',
  arccosh: 'np.arccosh tf.acosh tf.math.acosh ops.arccosh torch.acosh jnp.arccosh',
  arctanh: 'np.arctanh tf.atanh tf.math.atanh ops.arctanh torch.atanh jnp.arctanh',
  degrees: 'np.degrees np.rad2deg torch.rad2deg jnp.degrees',
  radians: 'np.radians np.deg2rad torch.deg2rad jnp.radians',
  erf: 'tf.math.erf ops.erf torch.erf torch.special.erf scipy.special.erf',
  reciprocal: 'tf.math.reciprocal ops.reciprocal torch.reciprocal jnp.reciprocal',
  sigmoid:
    'tf.sigmoid tf.math.sigmoid nn.sigmoid K.sigmoid ops.sigmoid torch.sigmoid torch.special.expit F.sigmoid scipy.special.expit jax.nn.sigmoid',
  logit: 'torch.logit torch.special.logit scipy.special.logit',
  softplus: 'tf.math.softplus nn.softplus K.softplus ops.softplus jax.nn.softplus',
  log_sigmoid: 'tf.math.log_sigmoid ops.log_sigmoid F.logsigmoid jax.nn.log_sigmoid',
  softsign: 'nn.softsign tf.math.softsign K.softsign ops.softsign F.softsign jax.nn.soft_sign',
  silu: 'nn.silu nn.swish ops.silu ops.swish F.silu jax.nn.silu',
  relu: 'nn.relu torch.relu F.relu jax.nn.relu ops.relu',
  relu6: 'nn.relu6 F.relu6 ops.relu6 jax.nn.relu6',
  fabs: 'np.fabs jnp.fabs',
  rint: 'np.rint jnp.rint',
  whole_reciprocal: 'np.reciprocal',
  abs: 'np.abs np.absolute tf.abs tf.math.abs K.abs ops.abs ops.absolute torch.abs torch.absolute jnp.abs jnp.absolute',
  negative: 'np.negative tf.negative tf.math.negative ops.negative torch.neg torch.negative jnp.negative',
  positive: 'np.positive torch.positive jnp.positive',
  square: 'np.square tf.square tf.math.square K.square ops.square torch.square jnp.square',
  sign: 'np.sign tf.sign tf.math.sign K.sign ops.sign torch.sign torch.sgn jnp.sign',
  floor: 'np.floor tf.floor tf.math.floor ops.floor torch.floor jnp.floor',
  ceil: 'np.ceil tf.math.ceil ops.ceil torch.ceil jnp.ceil',
  trunc: 'np.trunc np.fix ops.trunc torch.trunc torch.fix jnp.trunc',
  round: 'tf.round tf.math.round tf.math.rint K.round',
  isnan: 'np.isnan tf.math.is_nan ops.isnan torch.isnan jnp.isnan',
  isinf: 'np.isinf tf.math.is_inf ops.isinf torch.isinf jnp.isinf',
  isfinite: 'np.isfinite tf.math.is_finite ops.isfinite torch.isfinite jnp.isfinite',
  logical_not: 'np.logical_not tf.logical_not tf.math.logical_not ops.logical_not torch.logical_not jnp.logical_not',
};

const signatures = {
  numpy: '(x, out=None, *, where=True, dtype=None)',
  torch: '(input, *, out=None, inplace=False)',
  other: '(x, name=None)',
};

const words = Object.entries(names) as [ElementWord, string][];

export const elements: Entries = words.flatMap(([word, paths]) =>
  define(paths, signatures, (given) => elementwise(given.dialect.rules, word, given.array('x'))),
);
