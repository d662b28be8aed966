import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { forms } from '../../../src/core/text/forms/index';
import { onlyReading } from './reading';

/** Text, values, shape, dtype; all worked out by hand, or with NumPy where it says `Math.fround`. */
type Case = readonly [text: string, value: unknown, shape: readonly number[], dtype: string];

const f = Math.fround;

const cases: Readonly<Record<string, readonly Case[]>> = {
  'JSON, Python and JavaScript lists': [
    ['[0, 1, 1]', [0, 1, 1], [3], 'int64'],
    [
      '[[0.05,0.95,0],[0.1,0.8,0.1]]',
      [
        [0.05, 0.95, 0],
        [0.1, 0.8, 0.1],
      ],
      [2, 3],
      'float64',
    ],
    [
      '[[[1],[2]],[[3],[4]]]',
      [
        [[1], [2]],
        [[3], [4]],
      ],
      [2, 2, 1],
      'int64',
    ],
    ['[1e-07, 1E+3, -2.5e3]', [1e-7, 1000, -2500], [3], 'float64'],
    ['[true, false]', [1, 0], [2], 'bool'],
    ['[true, 2]', [1, 2], [2], 'int64'],
    ['[ 1 , 2 ,\n 3 ]', [1, 2, 3], [3], 'int64'],
    ['[-0, -0.0]', [0, -0], [2], 'float64'],
  ],
  Python: [
    ['(0.1, 0.9)', [0.1, 0.9], [2], 'float64'],
    [
      '((0, 1), (1, 0))',
      [
        [0, 1],
        [1, 0],
      ],
      [2, 2],
      'int64',
    ],
    [
      '[(0, 1), (1, 0)]',
      [
        [0, 1],
        [1, 0],
      ],
      [2, 2],
      'int64',
    ],
    [
      '([0, 1], [1, 0])',
      [
        [0, 1],
        [1, 0],
      ],
      [2, 2],
      'int64',
    ],
    ['[1, 2,]', [1, 2], [2], 'int64'],
    ['(5.5,)', [5.5], [1], 'float64'],
    ['[(1), (0.5)]', [1, 0.5], [2], 'float64'],
    ['[1_000, .5, 1., 1e-07, 1_0.2_5]', [1000, 0.5, 1, 1e-7, 10.25], [5], 'float64'],
    ['[True, False, True]', [1, 0, 1], [3], 'bool'],
    ['[nan, inf, -inf]', [NaN, Infinity, -Infinity], [3], 'float64'],
    ["[float('nan'), float('inf'), float('-inf'), float(\"1e3\")]", [NaN, Infinity, -Infinity, 1000], [4], 'float64'],
    ['[math.nan, math.inf, -math.inf]', [NaN, Infinity, -Infinity], [3], 'float64'],
    ['[int(3), float(2), bool(1)]', [3, 2, 1], [3], 'float64'],
    ['[+1, - 2, -3]', [1, -2, -3], [3], 'int64'],
    ['[0x1F, 0b101, 0o17]', [31, 5, 15], [3], 'int64'],
    ['[0, 1, # the first\n 1, 0] # the rest', [0, 1, 1, 0], [4], 'int64'],
    ['[1, \\\n 2]', [1, 2], [2], 'int64'],
    ['list((0, 1))', [0, 1], [2], 'int64'],
  ],
  'JavaScript and TypeScript': [
    ['[0.1, // first\n 0.2, /* second */ 0.3 // last\n]', [0.1, 0.2, 0.3], [3], 'float64'],
    ['[NaN, Infinity, -Infinity, Number.NaN]', [NaN, Infinity, -Infinity, NaN], [4], 'float64'],
    ['[10n, 2n]', [10, 2], [2], 'int64'],
    ['new Float32Array([0.5, 0.1])', [0.5, f(0.1)], [2], 'float32'],
    ['Uint8Array.from([255, 0])', [255, 0], [2], 'uint8'],
    [
      'tf.tensor2d([1, 2, 3, 4], [2, 2])',
      [
        [1, 2],
        [3, 4],
      ],
      [2, 2],
      'float32',
    ],
  ],
  'NumPy in code': [
    [
      'np.array([[0, 1], [1, 0]])',
      [
        [0, 1],
        [1, 0],
      ],
      [2, 2],
      'int64',
    ],
    ['numpy.asarray([0.5, 1])', [0.5, 1], [2], 'float64'],
    ['np.array((0, 1), dtype=np.float32)', [0, 1], [2], 'float32'],
    ["np.array([0.1, 0.2], 'float32')", [f(0.1), f(0.2)], [2], 'float32'],
    ['np.array([0, 1], dtype=float)', [0, 1], [2], 'float64'],
    ['np.array([0, 1], dtype=bool)', [0, 1], [2], 'bool'],
    ['np.array(object=[0, 1], copy=True)', [0, 1], [2], 'int64'],
    ['np.mat([1, 2])', [[1, 2]], [1, 2], 'int64'],
    ['np.mat([[0.5], [1]])', [[0.5], [1]], [2, 1], 'float64'],
    [
      'np.reshape([0, 1, 1, 0, 1, 1], (2, 3))',
      [
        [0, 1, 1],
        [0, 1, 1],
      ],
      [2, 3],
      'int64',
    ],
    ['np.reshape(np.array([1., 2.]), [-1, 1])', [[1], [2]], [2, 1], 'float64'],
    ['[np.nan, np.inf, -np.inf, np.NaN, np.NINF]', [NaN, Infinity, -Infinity, NaN, -Infinity], [5], 'float64'],
    ['np.float32([0.1])', [f(0.1)], [1], 'float32'],
    [
      '[np.array([1, 2]), np.array([3, 4])]',
      [
        [1, 2],
        [3, 4],
      ],
      [2, 2],
      'int64',
    ],
  ],
  'printed NumPy': [
    ['[0 1 1]', [0, 1, 1], [3], 'int64'],
    ['[1. 0. 1. 1.]', [1, 0, 1, 1], [4], 'float64'],
    [
      '[[1. 2.]\n [3. 4.]]',
      [
        [1, 2],
        [3, 4],
      ],
      [2, 2],
      'float64',
    ],
    [
      '[[[1 2]\n  [3 4]]\n\n [[5 6]\n  [7 8]]]',
      [
        [
          [1, 2],
          [3, 4],
        ],
        [
          [5, 6],
          [7, 8],
        ],
      ],
      [2, 2, 2],
      'int64',
    ],
    ['[ 0.1 -0.2  nan   inf -inf]', [0.1, -0.2, NaN, Infinity, -Infinity], [5], 'float64'],
    ['[ True False]', [1, 0], [2], 'bool'],
    ['[3.3333338e+08 1.0000000e-07]', [3.3333338e8, 1e-7], [2], 'float64'],
    ['[0.1 0.2 0.3\n 0.4 0.5]', [0.1, 0.2, 0.3, 0.4, 0.5], [5], 'float64'],
    ['array([0, 1, 1])', [0, 1, 1], [3], 'int64'],
    ['array([[0.9162905 , 0.71355796]], dtype=float32)', [[f(0.9162905), f(0.71355796)]], [1, 2], 'float32'],
    ['array([1., 2.,\n       3.])', [1, 2, 3], [3], 'float64'],
    ['matrix([[1, 2]])', [[1, 2]], [1, 2], 'int64'],
    [
      '[array([1., 2.]), array([3., 4.])]',
      [
        [1, 2],
        [3, 4],
      ],
      [2, 2],
      'float64',
    ],
    ['array([0, 1], shape=(2,))', [0, 1], [2], 'int64'],
    ['array([0, 1], dtype=uint8)', [0, 1], [2], 'uint8'],
  ],
  'NumPy 2 scalars': [
    ['[np.float64(0.1), np.float64(0.9)]', [0.1, 0.9], [2], 'float64'],
    ['[np.float64(0.1), np.int64(3)]', [0.1, 3], [2], 'float64'],
    ['[np.float32(0.1), np.float32(0.5)]', [f(0.1), 0.5], [2], 'float32'],
    ['[np.int64(1), np.int64(-2)]', [1, -2], [2], 'int64'],
    ['[np.float64(nan), np.float64(-inf)]', [NaN, -Infinity], [2], 'float64'],
    ['[np.True_, np.False_]', [1, 0], [2], 'bool'],
    ['[np.bool_(True), np.bool_(False)]', [1, 0], [2], 'bool'],
    ['[[np.float64(0.1)], [np.float64(0.2)]]', [[0.1], [0.2]], [2, 1], 'float64'],
  ],
  'TensorFlow in code': [
    ['tf.constant([0.1, 0.9])', [f(0.1), f(0.9)], [2], 'float32'],
    ['tf.constant([1, 0])', [1, 0], [2], 'int32'],
    ['tf.constant([True, False])', [1, 0], [2], 'bool'],
    [
      'tf.constant([0, 1, 1, 0], shape=(2, 2), dtype=tf.float32)',
      [
        [0, 1],
        [1, 0],
      ],
      [2, 2],
      'float32',
    ],
    ['tf.constant([0.1], tf.float64)', [0.1], [1], 'float64'],
    ['tf.convert_to_tensor([0.1])', [f(0.1)], [1], 'float32'],
    ['tf.convert_to_tensor(np.array([0.1]))', [0.1], [1], 'float64'],
    ['tf.Variable([[1.], [2.]], trainable=False)', [[1], [2]], [2, 1], 'float32'],
    ['tf.Variable(initial_value=[1.5])', [1.5], [1], 'float32'],
    ['tf.cast([0, 1], tf.float32)', [0, 1], [2], 'float32'],
    ['tf.reshape(tf.constant([1., 2.]), [2, 1])', [[1], [2]], [2, 1], 'float32'],
  ],
  'printed TensorFlow': [
    ['tf.Tensor([[1. 2.]], shape=(1, 2), dtype=float32)', [[1, 2]], [1, 2], 'float32'],
    [
      'tf.Tensor(\n[[0.1 0.9]\n [0.8 0.2]], shape=(2, 2), dtype=float64)',
      [
        [0.1, 0.9],
        [0.8, 0.2],
      ],
      [2, 2],
      'float64',
    ],
    ['tf.Tensor([ True False], shape=(2,), dtype=bool)', [1, 0], [2], 'bool'],
    [
      '<tf.Tensor: shape=(2,), dtype=float32, numpy=array([0.05129331, 2.3025851 ], dtype=float32)>',
      [f(0.05129331), f(2.3025851)],
      [2],
      'float32',
    ],
    ['<tf.Tensor: shape=(2,), dtype=int32, numpy=array([1, 2], dtype=int32)>', [1, 2], [2], 'int32'],
    [
      "<tf.Variable 'Variable:0' shape=(1, 2) dtype=float32, numpy=array([[0.5, 1.5]], dtype=float32)>",
      [[0.5, 1.5]],
      [1, 2],
      'float32',
    ],
  ],
  Keras: [
    ['K.constant([0, 1])', [0, 1], [2], 'float32'],
    ['K.variable(np.array([0.1, 0.9]))', [f(0.1), f(0.9)], [2], 'float32'],
    ["K.constant([0.1], dtype='float64')", [0.1], [1], 'float64'],
    ['keras.ops.convert_to_tensor([1, 0])', [1, 0], [2], 'int32'],
  ],
  PyTorch: [
    ['torch.tensor([0.1, 0.9])', [f(0.1), f(0.9)], [2], 'float32'],
    ['torch.tensor([1, 0])', [1, 0], [2], 'int64'],
    ['torch.tensor([1, 0], dtype=torch.float)', [1, 0], [2], 'float32'],
    ['torch.tensor([0, 1], dtype=torch.long, device="cuda")', [0, 1], [2], 'int64'],
    ['torch.tensor(np.array([0.1]))', [0.1], [1], 'float64'],
    ['torch.FloatTensor([1, 2])', [1, 2], [2], 'float32'],
    ['torch.LongTensor([[1], [2]])', [[1], [2]], [2, 1], 'int64'],
    ["tensor([0.7109, 0.2891], device='cuda:0', grad_fn=<SoftmaxBackward0>)", [f(0.7109), f(0.2891)], [2], 'float32'],
    [
      'tensor([[1., 0.],\n        [0., 1.]], requires_grad=True)',
      [
        [1, 0],
        [0, 1],
      ],
      [2, 2],
      'float32',
    ],
    ['tensor([1, 0, 2])', [1, 0, 2], [3], 'int64'],
    ['tensor([0.1000, 0.2000], dtype=torch.float64)', [0.1, 0.2], [2], 'float64'],
    ['tensor([ True, False])', [1, 0], [2], 'bool'],
    ['[tensor(0.5000, grad_fn=<NllLossBackward0>), tensor(0.2500)]', [0.5, 0.25], [2], 'float32'],
    ['tensor(1e-02 *\n       [ 1.5000,  2.0000])', [f(0.015), f(0.02)], [2], 'float32'],
  ],
  JAX: [
    ['jnp.array([0.1, 0.9])', [f(0.1), f(0.9)], [2], 'float32'],
    ['jnp.asarray([1, 2])', [1, 2], [2], 'int32'],
    ['jnp.array(np.array([0.1]))', [f(0.1)], [1], 'float32'],
    ['jax.numpy.array([1.5], dtype=jnp.float16)', [1.5], [1], 'float16'],
    ['Array([1., 2.], dtype=float32)', [1, 2], [2], 'float32'],
    ['Array([[1, 2]], dtype=int32)', [[1, 2]], [1, 2], 'int32'],
    ['DeviceArray([0.5], dtype=float32)', [0.5], [1], 'float32'],
    ['Array([0.5], dtype=float32, weak_type=True)', [0.5], [1], 'float32'],
  ],
  'full-width punctuation': [
    ['\u30100\uff0c1\uff0c1\u3011', [0, 1, 1], [3], 'int64'],
    ['\uff3b0.1\uff0c0.9\uff3d', [0.1, 0.9], [2], 'float64'],
    ['[0\u30011\u30011]', [0, 1, 1], [3], 'int64'],
    [
      '\u3010\u30100.1\uff0c0.9\u3011\uff0c\u30100.8\uff0c0.2\u3011\u3011',
      [
        [0.1, 0.9],
        [0.8, 0.2],
      ],
      [2, 2],
      'float64',
    ],
    ['\uff080.5\uff0c\u22121.5\uff09', [0.5, -1.5], [2], 'float64'],
    ['[1,\u00a02,\u30003]', [1, 2, 3], [3], 'int64'],
  ],
};

describe.each(Object.entries(cases))('%s', (_form, table) => {
  it.each(table)('%s', (text, value, shape, dtype) => {
    expect(onlyReading(text)).toEqual({ name: undefined, value, shape, dtype, issues: [] });
  });
});

describe('the list of forms', () => {
  it('has every file of the folder', () => {
    const files = readdirSync(new URL('../../../src/core/text/forms', import.meta.url))
      .map((file) => file.replace('.ts', ''))
      .filter((file) => file !== 'index');
    expect(forms.map(({ id }) => id).toSorted()).toEqual(files.toSorted());
  });

  it.each(forms.flatMap(({ id, examples }) => examples.map((example) => [id, example] as const)))(
    '%s: its example %s is read',
    (_id, example) => {
      const { value, issues } = onlyReading(example);
      expect(value).toBeDefined();
      expect(issues).toEqual([]);
    },
  );
});
