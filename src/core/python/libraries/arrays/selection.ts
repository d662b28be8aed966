import type { NDArray } from '../../../array/ndarray';
import { axisOf } from '../../arrays/axes';
import { vector } from '../../arrays/creation';
import { cast, kindOf, storing } from '../../arrays/dtypes';
import { elementwise, mapped, pairwise, select } from '../../arrays/elementwise';
import { roundedTo } from '../../arrays/rounding';
import { nonZero, selected } from '../../arrays/selection';
import { flattened, reshaped } from '../../arrays/shapes';
import { gathered } from '../../arrays/strided';
import { arrayValue, tuple } from '../../values/make';
import type { Entries } from '../define';
import { define } from '../define';

const fromValues = { shapeFromValues: true };

const clips: Entries = define(
  'np.clip tf.clip_by_value K.clip ops.clip torch.clamp torch.clip jnp.clip',
  {
    numpy: '(a, a_min=None, a_max=None, out=None, *, min=None, max=None, dtype=None)',
    tensorflow: '(t, clip_value_min, clip_value_max, name=None)',
    backend: '(x, min_value=None, max_value=None)',
    ops: '(x, x_min, x_max)',
    torch: '(input, min=None, max=None, *, out=None)',
    other: '(x, min=None, max=None, *, a_min=None, a_max=None)',
  },
  (given) => {
    const { rules } = given.dialect;
    const bound = (names: readonly string[]): string | undefined => names.find((name) => given.has(name));
    const low = bound(['a_min', 'clip_value_min', 'min_value', 'x_min', 'min']);
    const high = bound(['a_max', 'clip_value_max', 'max_value', 'x_max', 'max']);
    let result = given.operand(given.has('t') ? 't' : 'x');
    if (low !== undefined) result = { ...result, array: pairwise(rules, 'maximum', result, given.operand(low)) };
    if (high !== undefined) result = { ...result, array: pairwise(rules, 'minimum', result, given.operand(high)) };
    return result.array;
  },
);

const whereFunction: Entries = define(
  'np.where tf.where tf.compat.v1.where ops.where torch.where jnp.where tf.where_v2',
  {
    tensorflow: '(condition, x=None, y=None, name=None)',
    torch: '(condition, input=None, other=None)',
    other: '(condition, x1=None, x2=None)',
    numpy: '(condition, x=None, y=None)',
  },
  (given) => {
    const condition = given.array('condition');
    if (given.has('x')) return select(given.dialect.rules, condition, given.operand('x'), given.operand('y'));
    const places = nonZero(condition);
    if (given.dialect.name !== 'tensorflow')
      return tuple(places.map((each) => arrayValue(each, given.dialect.framework)));
    const count = places[0]?.data.length ?? 0;
    const rows = Array.from({ length: count }, (_, at) => places.map(({ data }) => data[at] ?? 0));
    return reshaped(vector(rows.flat(), 'int64'), [count, places.length]);
  },
);

const switches: Entries = define('K.switch', '(condition, then_expression, else_expression)', (given) =>
  select('tensorflow', given.array('condition'), given.operand('then_expression'), given.operand('else_expression')),
);

/** Rounds to so many decimals. */
const rounds: Entries = define(
  'np.round np.around ops.round torch.round jnp.round jnp.around np.round_',
  { torch: '(input, *, decimals=0, out=None)', other: '(a, decimals=0, out=None)' },
  (given) => {
    const array = given.array('x');
    const decimals = given.integer('decimals');
    if (decimals === 0) return elementwise(given.dialect.rules, 'round', array);
    if (kindOf(array.dtype) === 'int' && decimals > 0) return array;
    return {
      ...array,
      data: mapped(
        array.data,
        roundedTo(decimals, kindOf(array.dtype) === 'float' ? storing(array.dtype) : storing('float64')),
        array.dtype,
      ),
    };
  },
);

/** The parts at some places along an axis: in NumPy of the flat array when no axis is given. */
const gathers: Entries = [
  ...define(
    'np.take tf.gather K.gather ops.take torch.index_select jnp.take',
    {
      tensorflow: '(params, indices, validate_indices=None, axis=0, batch_dims=0, name=None)',
      backend: '(reference, indices)',
      torch: '(input, dim, index)',
      other: '(a, indices, axis=None, out=None, mode=None)',
    },
    (given) => {
      const name = ['params', 'reference', 'x'].find((each) => given.has(each)) ?? 'x';
      if (given.integer('batch_dims') !== 0) given.notKnown('batch_dims');
      const source = given.array(name);
      const flat = !given.has('axis') && name === 'x';
      const array = flat ? flattened(source) : source;
      const axis = axisOf(given.integer('axis'), array.shape.length);
      const indices = given.array(given.has('index') ? 'index' : 'indices');
      const whole = { kind: 'slice', start: undefined, stop: undefined, step: undefined } as const;
      const before = new Array<typeof whole>(axis).fill(whole);
      const selection = selected(array.shape, [...before, { kind: 'array', array: cast(indices, 'int64') }]);
      return gathered(array, selection.positions, selection.shape);
    },
  ),
  ...define(
    'np.take_along_axis ops.take_along_axis torch.gather torch.take_along_dim jnp.take_along_axis',
    { torch: '(input, dim, index)', other: '(arr, indices, axis)' },
    (given) => {
      const array = given.array(given.has('arr') ? 'arr' : 'x');
      const indices = given.array(given.has('index') ? 'index' : 'indices');
      const axis = axisOf(given.integer('axis'), array.shape.length);
      const length = array.shape[axis] ?? 1;
      return takenAlong(array, indices, axis, length);
    },
  ),
  ...define('tf.gather_nd', '(params, indices, batch_dims=0, name=None)', (given) => {
    const array = given.array('params');
    const places = given.array('indices');
    const depth = places.shape.at(-1) ?? 1;
    const outer = places.shape.slice(0, -1);
    const indices = Array.from({ length: depth }, (_, at) => ({
      kind: 'array' as const,
      array: { data: places.data.filter((_value, i) => i % depth === at), shape: outer, dtype: 'int64' as const },
    }));
    const selection = selected(array.shape, indices);
    return gathered(array, selection.positions, selection.shape);
  }),
  ...define(
    'tf.boolean_mask np.extract torch.masked_select',
    { tensorflow: '(tensor, mask, axis=None, name=None)', numpy: '(condition, arr)', other: '(input, mask)' },
    (given) => {
      const [array, mask] = given.has('mask')
        ? [given.array('x'), given.array('mask')]
        : [given.array('arr'), given.array('condition')];
      const selection = selected(array.shape, [{ kind: 'array', array: cast(mask, 'bool') }]);
      return gathered(array, selection.positions, selection.shape);
    },
    fromValues,
  ),
];

/** For each entry of `indices` the value of its row at that place along the axis. */
function takenAlong(array: NDArray, indices: NDArray, axis: number, length: number): NDArray {
  const inner = array.shape.slice(axis + 1).reduce((product, size) => product * size, 1);
  const entries = indices.shape[axis] ?? 1;
  const positions = Array.from(indices.data, (at, entry) => {
    const outer = Math.floor(entry / (entries * inner));
    return (outer * length + (at < 0 ? at + length : at)) * inner + (entry % inner);
  });
  return gathered(array, positions, indices.shape);
}

const conditions: Entries = [
  ...define(
    'np.nonzero torch.nonzero np.argwhere np.flatnonzero ops.nonzero',
    '(x, *, as_tuple=False)',
    (given) => {
      const places = nonZero(given.path === 'numpy.flatnonzero' ? flattened(given.array('x')) : given.array('x'));
      const arrays = places.map((each) => arrayValue(each, given.dialect.framework));
      if (given.path === 'numpy.flatnonzero') return arrays[0] ?? tuple([]);
      if (given.path === 'numpy.argwhere' || (given.dialect.name === 'torch' && !given.flag('as_tuple'))) {
        const count = places[0]?.data.length ?? 0;
        const rows = Array.from({ length: count }, (_, at) => places.map(({ data }) => data[at] ?? 0));
        return arrayValue(reshaped(vector(rows.flat(), 'int64'), [count, places.length]), given.dialect.framework);
      }
      return tuple(arrays);
    },
    fromValues,
  ),
  ...define(
    'np.nan_to_num ops.nan_to_num torch.nan_to_num jnp.nan_to_num',
    '(x, copy=True, nan=0, posinf=None, neginf=None)',
    (given) => {
      const array = given.array('x');
      const { dtype } = array;
      const largest = dtype === 'float32' ? 3.4028234663852886e38 : Number.MAX_VALUE;
      const [high, low, nan] = [given.number('posinf', largest), given.number('neginf', -largest), given.number('nan')];
      const data = mapped(
        array.data,
        (x) => (x !== x ? nan : x === Infinity ? high : x === -Infinity ? low : x),
        dtype,
      );
      return { ...array, data };
    },
  ),
];

/** Functions that choose among values by conditions, bounds or places. */
export const selection: Entries = [...clips, ...whereFunction, ...switches, ...rounds, ...gathers, ...conditions];
