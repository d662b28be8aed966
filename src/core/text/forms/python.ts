import type { Form } from '../form';

/** Python tuples and lists with Python's words: `True`, `None`, `float('nan')`, `math.inf`, `1_000`. */
export const python = {
  id: 'python',
  title: 'Python tuple or list',
  examples: [
    '(0.1, 0.9)',
    '[(0, 1), (1, 0)]',
    '[True, False]',
    "[float('nan'), float('-inf'), math.inf]",
    '[1_000, .5, 1.]',
    'list((0, 1))',
  ],
  calls: {
    float: { dtype: 'float64' },
    int: { dtype: 'int64' },
    bool: { dtype: 'bool' },
    list: {},
    tuple: {},
    Decimal: { dtype: 'float64' },
  },
  words: {
    True: true,
    False: false,
    None: 'missing',
    nan: NaN,
    inf: Infinity,
    'math.nan': NaN,
    'math.inf': Infinity,
    'math.pi': Math.PI,
    'math.e': Math.E,
  },
} as const satisfies Form;
