import { expect, test } from 'vitest';
import { tuple } from '../../../../src/core/python/values/make';
import { call, np, numbers, pair, tf, torch } from './callLibrary';
import type { Written } from './callLibrary';

/** Facts of the libraries' documentation: a call and its values. */
type Fact = readonly [
  path: string,
  values: readonly Written[],
  keywords: Readonly<Record<string, Written>>,
  expected: unknown,
];

const facts: readonly Fact[] = [
  [
    'numpy.full',
    [pair(2, 2), 7],
    {},
    [
      [7, 7],
      [7, 7],
    ],
  ],
  [
    'numpy.eye',
    [2],
    {},
    [
      [1, 0],
      [0, 1],
    ],
  ],
  ['numpy.arange', [10, 0, -3], {}, [10, 7, 4, 1]],
  ['numpy.linspace', [0, 1, 5], {}, [0, 0.25, 0.5, 0.75, 1]],
  [
    'numpy.append',
    [
      [1, 2, 3],
      [
        [4, 5, 6],
        [7, 8, 9],
      ],
    ],
    {},
    [1, 2, 3, 4, 5, 6, 7, 8, 9],
  ],
  [
    'numpy.where',
    [
      [true, false],
      [1, 2],
      [8, 9],
    ],
    {},
    [1, 9],
  ],
  ['numpy.tile', [[0, 1, 2], 2], {}, [0, 1, 2, 0, 1, 2]],
  [
    'numpy.repeat',
    [
      [
        [1, 2],
        [3, 4],
      ],
      2,
    ],
    {},
    [1, 1, 2, 2, 3, 3, 4, 4],
  ],
  ['numpy.diff', [[1, 2, 4, 7, 0]], {}, [1, 2, 3, -7]],
  [
    'numpy.cumsum',
    [
      [
        [1, 2, 3],
        [4, 5, 6],
      ],
    ],
    {},
    [1, 3, 6, 10, 15, 21],
  ],
  ['numpy.argsort', [[3, 1, 2]], {}, [1, 2, 0]],
  [
    'numpy.median',
    [
      [
        [10, 7, 4],
        [3, 2, 1],
      ],
    ],
    {},
    3.5,
  ],
  [
    'numpy.percentile',
    [
      [
        [10, 7, 4],
        [3, 2, 1],
      ],
      50,
    ],
    { axis: 0 },
    [6.5, 4.5, 2.5],
  ],
  ['numpy.average', [[1, 2, 3, 4]], { weights: [4, 3, 2, 1] }, 2],
  [
    'numpy.std',
    [
      [
        [1, 2],
        [3, 4],
      ],
    ],
    {},
    1.118033988749895,
  ],
  ['numpy.around', [[0.5, 1.5, 2.5, 3.5, 4.5]], {}, [0, 2, 2, 4, 4]],
  [
    'numpy.einsum',
    [
      'ij,jk->ik',
      [
        [1, 2],
        [3, 4],
      ],
      [
        [1, 0],
        [0, 1],
      ],
    ],
    {},
    [
      [1, 2],
      [3, 4],
    ],
  ],
  [
    'numpy.dot',
    [
      [
        [1, 0],
        [0, 1],
      ],
      [
        [4, 1],
        [2, 2],
      ],
    ],
    {},
    [
      [4, 1],
      [2, 2],
    ],
  ],
  ['numpy.linalg.norm', [[3, 4]], {}, 5],
  [
    'numpy.outer',
    [
      [1, 2],
      [3, 4],
    ],
    {},
    [
      [3, 4],
      [6, 8],
    ],
  ],
  ['numpy.unique', [[1, 1, 2, 2, 3, 3]], {}, [1, 2, 3]],
  ['numpy.bincount', [[0, 1, 1, 3, 2, 1, 7]], {}, [1, 3, 1, 1, 0, 0, 0, 1]],
  ['numpy.clip', [[0, 1, 2, 3, 9], 1, 8], {}, [1, 1, 2, 3, 8]],
  [
    'numpy.maximum',
    [
      [2, 3, 4],
      [1, 5, 2],
    ],
    {},
    [2, 5, 4],
  ],
  [
    'keras.utils.to_categorical',
    [[0, 2, 1]],
    {},
    [
      [1, 0, 0],
      [0, 0, 1],
      [0, 1, 0],
    ],
  ],
  ['keras.backend.clip', [tf([-1.5, 0.5, 2.5]), 0, 1], {}, [0, 0.5, 1]],
  ['keras.backend.equal', [tf([1, 2]), tf([1, 3])], {}, [1, 0]],
  [
    'keras.backend.mean',
    [
      tf([
        [1.5, 2.5],
        [3.5, 4.5],
      ]),
    ],
    { axis: -1 },
    [2, 4],
  ],
  [
    'keras.ops.argmax',
    [
      tf([
        [1, 5],
        [9, 0],
      ]),
    ],
    { axis: -1 },
    [1, 0],
  ],
  [
    'tensorflow.reduce_sum',
    [
      tf([
        [1, 1, 1],
        [1, 1, 1],
      ]),
    ],
    { axis: 1, keepdims: true },
    [[3], [3]],
  ],
  [
    'tensorflow.one_hot',
    [[0, 2, -1], 3],
    {},
    [
      [1, 0, 0],
      [0, 0, 1],
      [0, 0, 0],
    ],
  ],
  ['tensorflow.gather', [tf([10, 20, 30]), [2, 0]], {}, [30, 10]],
  ['tensorflow.boolean_mask', [tf([0, 1, 2, 3]), np([true, false, true, false], 'bool')], {}, [0, 2]],
  ['tensorflow.math.divide_no_nan', [tf([1.5, 2.5]), tf([0.0, 2.5])], {}, [0, 1]],
  ['tensorflow.math.squared_difference', [tf([1.5]), tf([3.5])], {}, [4]],
  [
    'tensorflow.argmax',
    [
      tf([
        [2, 20],
        [30, 3],
      ]),
    ],
    {},
    [1, 0],
  ],
  ['torch.clamp', [torch([-1.5, 0.5])], { min: 0 }, [0, 0.5]],
  [
    'torch.sum',
    [
      torch([
        [1, 2],
        [3, 4],
      ]),
    ],
    { dim: 1 },
    [3, 7],
  ],
  ['torch.cat', [tuple([torch([1, 2]), torch([3])])], {}, [1, 2, 3]],
  [
    'torch.nn.functional.one_hot',
    [torch([0, 2])],
    {},
    [
      [1, 0, 0],
      [0, 0, 1],
    ],
  ],
  [
    'torch.eye',
    [2],
    {},
    [
      [1, 0],
      [0, 1],
    ],
  ],
  [
    'torch.topk',
    [torch([1, 3, 2]), 2],
    {},
    [
      [3, 2],
      [1, 2],
    ],
  ],
];

test.each(facts)('%s', (path, values, keywords, expected) => {
  const result = call(path, values, keywords);
  expect(result.kind === 'tuple' ? result.items.map(numbers) : numbers(result)).toEqual(expected);
});
