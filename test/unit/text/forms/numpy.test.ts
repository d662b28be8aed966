import { itReads } from './itReads';

const f = Math.fround;

itReads('NumPy in code', [
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
]);

itReads('printed NumPy', [
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
]);

itReads('NumPy 2 scalars', [
  ['[np.float64(0.1), np.float64(0.9)]', [0.1, 0.9], [2], 'float64'],
  ['[np.float64(0.1), np.int64(3)]', [0.1, 3], [2], 'float64'],
  ['[np.float32(0.1), np.float32(0.5)]', [f(0.1), 0.5], [2], 'float32'],
  ['[np.int64(1), np.int64(-2)]', [1, -2], [2], 'int64'],
  ['[np.float64(nan), np.float64(-inf)]', [NaN, -Infinity], [2], 'float64'],
  ['[np.True_, np.False_]', [1, 0], [2], 'bool'],
  ['[np.bool_(True), np.bool_(False)]', [1, 0], [2], 'bool'],
  ['[[np.float64(0.1)], [np.float64(0.2)]]', [[0.1], [0.2]], [2, 1], 'float64'],
]);
