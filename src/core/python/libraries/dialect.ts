import type { Framework } from '../values/arrayTypes';

/** One way of writing array functions: how it names parameters, whose arrays it returns, whose dtype rules it follows. */
export interface Dialect {
  readonly name: 'numpy' | 'tensorflow' | 'backend' | 'ops' | 'torch' | 'jax' | 'python';
  readonly framework: Framework;
  /** `keras.ops` promotes as JAX does, whatever its arrays are. */
  readonly rules: Framework;
}

const dialects: readonly (readonly [RegExp, Dialect])[] = [
  [/^keras\.ops\b/, { name: 'ops', framework: 'tensorflow', rules: 'jax' }],
  [/^keras\.backend\b/, { name: 'backend', framework: 'tensorflow', rules: 'tensorflow' }],
  [/^(tensorflow|keras)\b/, { name: 'tensorflow', framework: 'tensorflow', rules: 'tensorflow' }],
  [/^torch\b/, { name: 'torch', framework: 'torch', rules: 'torch' }],
  [/^jax\b/, { name: 'jax', framework: 'jax', rules: 'jax' }],
  [/^(numpy|scipy)\b/, { name: 'numpy', framework: 'numpy', rules: 'numpy' }],
];

const python: Dialect = { name: 'python', framework: 'numpy', rules: 'numpy' };

/** The dialect of a library's path: `keras.ops.mean`. */
export function dialectOf(path: string): Dialect {
  return dialects.find(([root]) => root.test(path))?.[1] ?? python;
}

const shortRoots: Readonly<Record<string, string>> = {
  np: 'numpy',
  tf: 'tensorflow',
  nn: 'tensorflow.nn',
  K: 'keras.backend',
  ops: 'keras.ops',
  F: 'torch.nn.functional',
  jnp: 'jax.numpy',
  py: 'builtins',
};

/** The paths that a table's words stand for: `np.exp` is `numpy.exp`, `tf.math.exp` is `tensorflow.math.exp`. */
export function pathsOf(words: string): string[] {
  return words.split(' ').map((word) => {
    const dot = word.indexOf('.');
    const root = word.slice(0, dot);
    return `${shortRoots[root] ?? root}${word.slice(dot)}`;
  });
}
