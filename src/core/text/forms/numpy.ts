import type { DType } from '../../array/ndarray';
import type { CallRule, Form, WordMeaning } from '../form';
import { under } from '../form';

const modules = ['np', 'numpy', ''];

const scalarTypes: Readonly<Record<string, DType>> = {
  float64: 'float64',
  double: 'float64',
  float_: 'float64',
  float32: 'float32',
  single: 'float32',
  float16: 'float16',
  half: 'float16',
  int64: 'int64',
  int_: 'int64',
  longlong: 'int64',
  intp: 'int64',
  int32: 'int32',
  intc: 'int32',
  int16: 'int16',
  int8: 'int8',
  uint64: 'uint64',
  uint32: 'uint32',
  uint16: 'uint16',
  uint8: 'uint8',
  bool_: 'bool',
};

const makers: Readonly<Record<string, CallRule>> = {
  array: { rest: ['dtype'], shape: 'printed' },
  asarray: { rest: ['dtype'] },
  asanyarray: { rest: ['dtype'] },
  ascontiguousarray: { rest: ['dtype'] },
  asfarray: { rest: ['dtype'], defaults: { float: 'float64', int: 'float64' }, narrows: true },
  mat: { rest: ['dtype'], minimumRank: 2 },
  matrix: { rest: ['dtype'], minimumRank: 2 },
  asmatrix: { rest: ['dtype'], minimumRank: 2 },
  reshape: { rest: ['shape'], shape: 'reshape' },
};

const names: readonly (readonly [string, WordMeaning])[] = [
  ['nan', NaN],
  ['NaN', NaN],
  ['NAN', NaN],
  ['inf', Infinity],
  ['Inf', Infinity],
  ['Infinity', Infinity],
  ['infty', Infinity],
  ['PINF', Infinity],
  ['NINF', -Infinity],
  ['True_', true],
  ['False_', false],
  ['pi', Math.PI],
  ['e', Math.E],
];

const words: Readonly<Record<string, WordMeaning>> = Object.fromEntries(
  names.flatMap(([name, meaning]) => [
    [`np.${name}`, meaning],
    [`numpy.${name}`, meaning],
  ]),
);

/** NumPy in code and as `repr` prints it: `np.array(...)`, `array([...], dtype=float32)`, `[np.float64(0.1), ...]`. */
export const numpy = {
  id: 'numpy',
  title: 'NumPy array',
  examples: [
    "np.array([[0, 1], [1, 0]], dtype='float32')",
    'array([0.9162905 , 0.71355796], dtype=float32)',
    'np.mat([1, 2])',
    'np.reshape([0, 1, 1, 0], (2, 2))',
    '[np.float64(0.1), np.float64(0.9)]',
    '[np.nan, -np.inf]',
  ],
  calls: {
    ...under(modules, makers),
    ...under(modules, Object.fromEntries(Object.entries(scalarTypes).map(([name, dtype]) => [name, { dtype }]))),
    ...under(['np', 'numpy'], { bool: { dtype: 'bool' } }),
  },
  words,
} as const satisfies Form;
