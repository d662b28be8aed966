import type { DType } from '../../../array/ndarray';
import { integersOf, dtypeOf } from '../../calls/convert';
import { native } from '../../calls/native';
import { none, unknown, unknownBecause } from '../../values/make';
import { reason } from '../../values/reason';
import type { Value } from '../../values/value';
import type { Entries } from '../define';
import { dialectOf, pathsOf } from '../dialect';
import { defaultDtypes } from '../../arrays/defaultDtypes';

/** What is known of random values: their shape, where it is given, and their dtype. */
function randomValues(
  path: string,
  size: Value | undefined,
  dtype: Value | undefined,
  otherwise: 'int' | 'float',
): Value {
  const because = reason('random', { name: path });
  const { framework } = dialectOf(path);
  const shape = size === undefined || size.kind === 'none' ? [] : sizesOf(size);
  if (shape === undefined) return unknown(because);
  const known: DType =
    dtype === undefined || dtype.kind === 'none' ? defaultDtypes[framework][otherwise] : dtypeOf(dtype);
  return unknown(because, { framework, shape, dtype: known });
}

/** The sizes that are given one by one, as a list, or as one number; undefined where one is not known. */
function sizesOf(size: Value): number[] | undefined {
  if (size.kind === 'unknown') return undefined;
  const [first, ...others] = size.kind === 'tuple' ? size.items : [];
  if (first !== undefined && others.length === 0 && first.kind !== 'int') return sizesOf(first);
  if (size.kind === 'tuple' && size.items.some(({ kind }) => kind === 'unknown')) return undefined;
  return integersOf(size);
}

const random = (words: string, signature: string, dtype: 'int' | 'float' = 'float'): Entries =>
  pathsOf(words).map((path) => [
    path,
    native(
      path,
      signature,
      (given) => {
        const like = given.like;
        const shape = given.size ?? given.shape;
        if (like?.kind === 'array')
          return unknown(reason('random', { name: path }), {
            framework: like.framework,
            shape: like.array.shape,
            dtype: like.array.dtype,
          });
        if (like !== undefined) return like.kind === 'unknown' ? like : unknownBecause('random', { name: path });
        return randomValues(path, shape, given.dtype, dtype);
      },
      { takesUnknown: true },
    ),
  ]);

const seeds: Entries = pathsOf(
  'np.random.seed tf.random.set_seed tf.compat.v1.set_random_seed tf.set_random_seed tf.random.set_random_seed torch.manual_seed torch.cuda.manual_seed torch.cuda.manual_seed_all random.seed keras.utils.set_random_seed',
).map((path) => [path, native(path, '(*args, **kwargs)', () => none, { takesUnknown: true })]);

/** Functions of chance: what they give is not known, only its shape. */
export const randomness: Entries = [
  ...seeds,
  ...random('np.random.rand np.random.randn', '(*size)'),
  ...random('np.random.random np.random.random_sample np.random.ranf np.random.sample', '(size=None)'),
  ...random(
    'np.random.uniform np.random.normal np.random.beta np.random.gamma np.random.laplace',
    '(low=0, high=1, size=None, *, loc=0, scale=1)',
  ),
  ...random('np.random.standard_normal np.random.exponential np.random.poisson', '(size=None)'),
  ...random('np.random.randint np.random.random_integers', '(low, high=None, size=None, dtype=None)', 'int'),
  ...random('np.random.binomial', '(n, p, size=None)', 'int'),
  ...random('np.random.permutation', '(like)'),
  ...random(
    'tf.random.uniform tf.random_uniform tf.random.normal tf.random_normal tf.random.truncated_normal tf.truncated_normal',
    '(shape, minval=0, maxval=None, dtype=None, seed=None, name=None, *, mean=0, stddev=1)',
  ),
  ...random(
    'keras.random.uniform keras.random.normal K.random_uniform K.random_normal K.random_uniform_variable K.random_normal_variable',
    '(shape, minval=0, maxval=1, dtype=None, seed=None, *, mean=0, stddev=1, low=0, high=1)',
  ),
  ...random('torch.rand torch.randn', '(*size, dtype=None, device=None, requires_grad=False, generator=None)'),
  ...random('torch.randint', '(low, high=None, size=None, *, dtype=None, device=None)', 'int'),
  ...random('torch.randperm', '(size, *, dtype=None)', 'int'),
  ...random('torch.rand_like torch.randn_like torch.bernoulli', '(like, **kwargs)'),
  ...pathsOf(
    'np.random.default_rng np.random.RandomState np.random.choice np.random.shuffle random.random random.uniform random.randint random.choice random.shuffle random.sample random.gauss random.randrange random.normalvariate random.choices uuid.uuid4 secrets.token_hex',
  ).map((path): Entries[number] => [
    path,
    native(path, '(*args, **kwargs)', () => unknownBecause('random', { name: path }), { takesUnknown: true }),
  ]),
];
