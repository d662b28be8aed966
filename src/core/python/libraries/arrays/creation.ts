import type { DType, NDArray, Shape } from '../../../array/ndarray';
import { arange, eye, filled, linspace, vector } from '../../arrays/creation';
import { defaultDtypes } from '../../arrays/defaultDtypes';
import { cast } from '../../arrays/dtypes';
import { broadcastTo } from '../../arrays/broadcasting';
import { commonDtype } from '../../arrays/promotion';
import { arrayValue, tuple } from '../../values/make';
import type { Value } from '../../values/value';
import type { Entries } from '../define';
import { define } from '../define';
import type { Given } from '../given';

const fromValues = { shapeFromValues: true };

const arrayed = (given: Given, array: NDArray): Value => arrayValue(array, given.dialect.framework);

const floats = (given: Given): DType => defaultDtypes[given.dialect.framework].float;

const shaped = {
  numpy: "(shape, dtype=None, order='C', *, device=None, like=None)",
  backend: '(shape, dtype=None, name=None)',
  torch: '(*size, dtype=None, device=None, requires_grad=False, out=None, layout=None)',
  other: '(shape, dtype=None, name=None)',
};

/** A shape as one argument, or in torch as any number of them. */
function shapeGiven(given: Given): Shape {
  if (given.dialect.name !== 'torch') return given.shape();
  const size = given.value('size');
  const only = size.kind === 'tuple' && size.items.length === 1 ? size.items[0] : undefined;
  return only?.kind === 'list' || only?.kind === 'tuple' ? only.items.map(dimension) : given.shape('size');
}

const dimension = (value: Value): number => (value.kind === 'int' ? value.value : NaN);

const ofOneValue = (words: string, value: number): Entries =>
  define(
    words,
    shaped,
    (given) => arrayed(given, filled(shapeGiven(given), value, given.dtype(floats(given)))),
    fromValues,
  );

const like = {
  numpy: "(a, dtype=None, order='K', subok=True, shape=None)",
  torch: '(input, *, dtype=None, device=None, requires_grad=False)',
  other: '(x, dtype=None, name=None)',
};

const likeAnother = (words: string, value: number): Entries =>
  define(words, like, (given) => {
    const { shape, dtype } = given.array('x');
    return arrayed(given, filled(shape, value, given.dtype(dtype)));
  });

/** The dtype of the numbers that a range or a fill is made of. */
function numbersDtype(given: Given, names: readonly string[]): DType {
  const { framework } = given.dialect;
  return commonDtype(
    framework === 'tensorflow' ? 'jax' : framework,
    names.filter((name) => given.has(name)).map((name) => given.operand(name)),
  );
}

const constants: Entries = [
  ...ofOneValue('np.zeros tf.zeros K.zeros ops.zeros torch.zeros jnp.zeros', 0),
  ...ofOneValue('np.ones tf.ones K.ones ops.ones torch.ones jnp.ones', 1),
  ...likeAnother('np.zeros_like tf.zeros_like K.zeros_like ops.zeros_like torch.zeros_like jnp.zeros_like', 0),
  ...likeAnother('np.ones_like tf.ones_like K.ones_like ops.ones_like torch.ones_like jnp.ones_like', 1),
  ...define(
    'np.full tf.fill ops.full torch.full jnp.full',
    {
      tensorflow: '(dims, value, name=None)',
      torch: '(size, fill_value, *, dtype=None, device=None, requires_grad=False)',
      other: "(shape, fill_value, dtype=None, order='C')",
    },
    (given) => {
      const isFill = given.dialect.name === 'tensorflow';
      const name = isFill ? 'value' : 'fill_value';
      const shape = given.shape(isFill ? 'axis' : given.dialect.name === 'torch' ? 'size' : 'shape');
      const operand = given.operand(name);
      const dtype = given.dtype(commonDtype(given.dialect.framework, [operand]));
      return arrayed(given, broadcastTo(cast(operand.array, dtype), shape));
    },
    fromValues,
  ),
  ...define('np.full_like ops.full_like torch.full_like jnp.full_like', '(x, fill_value, dtype=None)', (given) => {
    const { shape, dtype } = given.array('x');
    return broadcastTo(cast(given.array('fill_value'), given.dtype(dtype)), shape);
  }),
  ...define(
    'np.eye tf.eye K.eye ops.eye torch.eye jnp.eye np.identity ops.identity',
    {
      numpy: "(N, M=None, k=0, dtype=None, order='C')",
      tensorflow: '(num_rows, num_columns=None, batch_shape=None, dtype=None, name=None)',
      backend: '(size, dtype=None, name=None)',
      torch: '(n, m=None, *, dtype=None, device=None)',
      other: '(N, M=None, k=0, dtype=None)',
    },
    (given) => {
      const rows = given.integer(['N', 'num_rows', 'size', 'n'].find((name) => given.has(name)) ?? 'N');
      const columns = ['M', 'num_columns', 'm'].find((name) => given.has(name));
      if (given.has('batch_shape')) given.notKnown('batch_shape');
      return eye(
        rows,
        columns === undefined ? rows : given.integer(columns),
        given.integer('k'),
        given.dtype(floats(given)),
      );
    },
    fromValues,
  ),
];

const sequences: Entries = [
  ...define(
    'np.arange tf.range K.arange ops.arange torch.arange jnp.arange',
    {
      numpy: '(start, stop=None, step=1, dtype=None, *, device=None, like=None)',
      tensorflow: "(start, limit=None, delta=1, dtype=None, name='range')",
      backend: "(start, stop=None, step=1, dtype='int32')",
      torch: '(start, end=None, step=1, *, dtype=None, device=None, requires_grad=False)',
      other: '(start, stop=None, step=None, dtype=None)',
    },
    (given) => {
      const end = ['stop', 'limit', 'end'].find((name) => given.has(name));
      const step = given.has('delta') ? 'delta' : 'step';
      const [start, stop] = end === undefined ? [0, given.number('start')] : [given.number('start'), given.number(end)];
      const dtype = given.dtype(numbersDtype(given, ['start', ...(end === undefined ? [] : [end]), step]));
      return arange(start, stop, given.number(step, 1), dtype);
    },
    fromValues,
  ),
  ...define(
    'np.linspace tf.linspace ops.linspace torch.linspace jnp.linspace',
    {
      numpy: '(start, stop, num=50, endpoint=True, retstep=False, dtype=None, axis=0)',
      torch: '(start, end, steps, *, dtype=None, device=None, requires_grad=False)',
      other: '(start, stop, num=50, endpoint=True, retstep=False, dtype=None, axis=0, name=None)',
    },
    (given) => {
      if (given.flag('retstep')) given.notKnown('retstep');
      const isTorch = given.dialect.name === 'torch';
      const stop = given.number(isTorch ? 'end' : 'stop');
      const count = given.integer(isTorch ? 'steps' : 'num', 50);
      return linspace(
        given.number('start'),
        stop,
        count,
        given.dtype(floats(given)),
        isTorch || given.flag('endpoint'),
      );
    },
    fromValues,
  ),
  ...define(
    'np.logspace ops.logspace jnp.logspace',
    '(start, stop, num=50, endpoint=True, base=10, dtype=None, axis=0)',
    (given) => {
      const exponents = linspace(
        given.number('start'),
        given.number('stop'),
        given.integer('num'),
        'float64',
        given.flag('endpoint'),
      );
      return vector(
        exponents.data.map((exponent) => given.number('base') ** exponent),
        given.dtype(floats(given)),
      );
    },
    fromValues,
  ),
  ...define('np.meshgrid jnp.meshgrid', "(*xi, indexing='xy', sparse=False, copy=True)", (given) => {
    const axes = given.operands('xi').map(({ array }) => array);
    const swap = given.text('indexing', 'xy') === 'xy';
    const order = [...axes.keys()].map((at) => (swap && at < 2 && axes.length > 1 ? 1 - at : at));
    const shape = order.map((at) => axes[at]?.data.length ?? 1);
    const grids = axes.map((axis, at) => {
      const place = order.indexOf(at);
      return broadcastTo({ ...axis, shape: shape.map((size, each) => (each === place ? size : 1)) }, shape);
    });
    return tuple(grids.map((grid) => arrayed(given, grid)));
  }),
];

/** Functions that make arrays of constants and sequences. */
export const creation: Entries = [...constants, ...sequences];
