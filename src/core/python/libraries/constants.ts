import type { DType } from '../../array/ndarray';
import { dtypes } from '../../array/ndarray';
import type { Framework } from '../values/arrayTypes';
import { ellipsis, float, none, str } from '../values/make';
import type { Value } from '../values/value';
import type { Entries } from './define';
import { pathsOf } from './dialect';

const valued = (words: string, value: Value): Entries => pathsOf(words).map((path) => [path, value]);

const dtypeValues = (root: string, framework: Framework, names: readonly (readonly [string, DType])[]): Entries =>
  names.map(([name, dtype]) => [`${root}.${name}`, { kind: 'dtype', dtype, framework, isType: framework === 'numpy' }]);

const own = dtypes.map((dtype) => [dtype, dtype] as const);

const numpyNames: readonly (readonly [string, DType])[] = [
  ...own.filter(([name]) => name !== 'bfloat16'),
  ['float_', 'float64'],
  ['double', 'float64'],
  ['single', 'float32'],
  ['half', 'float16'],
  ['int_', 'int64'],
  ['intp', 'int64'],
  ['long', 'int64'],
  ['bool_', 'bool'],
  ['float', 'float64'],
  ['int', 'int64'],
];

const torchNames: readonly (readonly [string, DType])[] = [
  ...own,
  ['float', 'float32'],
  ['double', 'float64'],
  ['half', 'float16'],
  ['long', 'int64'],
  ['int', 'int32'],
  ['short', 'int16'],
];

/** Constants and dtypes of the libraries. */
export const constants: Entries = [
  ...valued('np.pi math.pi torch.pi jnp.pi keras.ops.pi', float(Math.PI)),
  ...valued('np.e math.e torch.e jnp.e', float(Math.E)),
  ...valued('math.tau', float(2 * Math.PI)),
  ...valued('np.inf np.Inf np.infty np.PINF math.inf torch.inf jnp.inf', float(Infinity)),
  ...valued('np.NINF', float(-Infinity)),
  ...valued('np.nan np.NaN np.NAN math.nan torch.nan jnp.nan', float(NaN)),
  ...valued('np.euler_gamma', float(0.5772156649015329)),
  ...valued('np.newaxis tf.newaxis jnp.newaxis', none),
  ...valued('py.Ellipsis', ellipsis),
  ...['none', 'sum', 'sum_over_batch_size'].flatMap((reduction) =>
    valued(`keras.losses.Reduction.${reduction.toUpperCase()}`, str(reduction)),
  ),
  ...dtypeValues('numpy', 'numpy', numpyNames),
  ...dtypeValues('jax.numpy', 'jax', own),
  ...dtypeValues('tensorflow', 'tensorflow', [...own, ['half', 'float16'], ['double', 'float64']]),
  ...dtypeValues('tensorflow.dtypes', 'tensorflow', own),
  ...dtypeValues('torch', 'torch', torchNames),
];
