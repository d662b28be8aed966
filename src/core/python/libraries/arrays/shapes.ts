import type { NDArray } from '../../../array/ndarray';
import { broadcastTo } from '../../arrays/broadcasting';
import { flipped, repeated, rolled, tiled } from '../../arrays/repetition';
import { expanded, flattened, movedAxis, reshaped, squeezed, swapped, transposed } from '../../arrays/shapes';
import { diagonal, padded, triangle } from '../../arrays/tables';
import { integersOf } from '../../calls/convert';
import { arrayValue, int } from '../../values/make';
import type { Value } from '../../values/value';
import type { Entries } from '../define';
import { define } from '../define';
import type { Given } from '../given';
import { shapeValue } from '../shapeValue';

/** An array with another shape stays an array when no axis is left. */
const arrayed = (given: Given, array: NDArray): Value => arrayValue(array, given.dialect.framework);

const view = { isView: true };

const permute = (given: Given, name: string): NDArray =>
  transposed(given.array('x'), given.has(name) ? given.integers(name) : undefined);

/** `[[before, after], …]`, or one pair for all axes, or one number for all. */
function widthsOf(value: Value, rank: number): (readonly [number, number])[] {
  const rows = value.kind === 'list' || value.kind === 'tuple' ? value.items.map(integersOf) : [integersOf(value)];
  const flat = rows.flat();
  if (flat.length <= 2) return Array.from({ length: rank }, () => [flat[0] ?? 0, flat[1] ?? flat[0] ?? 0]);
  return rows.map((row) => [row[0] ?? 0, row[1] ?? row[0] ?? 0]);
}

const layouts: Entries = [
  ...define(
    'np.reshape tf.reshape K.reshape ops.reshape torch.reshape jnp.reshape',
    {
      numpy: "(a, /, shape=None, order='C', *, newshape=None, copy=None)",
      tensorflow: '(tensor, shape, name=None)',
      ops: '(x, newshape)',
      other: '(x, shape)',
      torch: '(input, shape)',
    },
    (given) => arrayed(given, reshaped(given.array('x'), given.integers(given.has('newshape') ? 'newshape' : 'shape'))),
    view,
  ),
  ...define(
    'np.ravel ops.ravel torch.ravel torch.flatten K.flatten jnp.ravel',
    "(x, order='C')",
    (given) => flattened(given.array('x')),
    view,
  ),
  ...define('K.batch_flatten', '(x)', (given) => {
    const array = given.array('x');
    return reshaped(array, [array.shape[0] ?? 1, -1]);
  }),
  ...define(
    'np.transpose tf.transpose ops.transpose K.transpose jnp.transpose np.permute_dims',
    { numpy: '(a, axes=None)', tensorflow: '(a, perm=None, conjugate=False, name=None)', other: '(x, axes=None)' },
    (given) => permute(given, given.dialect.name === 'tensorflow' ? 'perm' : 'axes'),
    view,
  ),
  ...define(
    'torch.permute K.permute_dimensions',
    { torch: '(input, dims)', other: '(x, pattern)' },
    (given) => permute(given, given.dialect.name === 'torch' ? 'axis' : 'pattern'),
    view,
  ),
  ...define('torch.t', '(input)', (given) => permute(given, 'axes'), view),
  ...define(
    'np.swapaxes torch.transpose torch.swapaxes torch.swapdims ops.swapaxes jnp.swapaxes',
    { torch: '(input, dim0, dim1)', other: '(x, axis1, axis2)' },
    (given) =>
      given.dialect.name === 'torch'
        ? swapped(given.array('x'), given.integer('dim0'), given.integer('dim1'))
        : swapped(given.array('x'), given.integer('axis1'), given.integer('axis2')),
    view,
  ),
  ...define('np.moveaxis ops.moveaxis torch.movedim jnp.moveaxis', '(x, source, destination)', (given) =>
    movedAxis(given.array('x'), given.integer('source'), given.integer('destination')),
  ),
  ...define(
    'np.expand_dims tf.expand_dims K.expand_dims ops.expand_dims torch.unsqueeze jnp.expand_dims',
    { tensorflow: '(input, axis=None, name=None)', backend: '(x, axis=-1)', torch: '(input, dim)', other: '(a, axis)' },
    (given) => expanded(given.array('x'), given.axes() ?? [-1]),
    view,
  ),
  ...define(
    'np.squeeze tf.squeeze K.squeeze ops.squeeze torch.squeeze jnp.squeeze',
    { tensorflow: '(input, axis=None, name=None)', torch: '(input, dim=None)', other: '(a, axis=None)' },
    (given) => arrayed(given, squeezed(given.array('x'), given.axes(), given.dialect.name === 'torch')),
    view,
  ),
  ...define(
    'np.broadcast_to tf.broadcast_to ops.broadcast_to torch.broadcast_to jnp.broadcast_to',
    { torch: '(input, size)', other: '(array, shape, subok=False)' },
    (given) => broadcastTo(given.array('x'), given.shape(given.dialect.name === 'torch' ? 'size' : 'shape')),
  ),
  ...define('np.atleast_1d torch.atleast_1d', '(x)', (given) => atLeast(given.array('x'), 1)),
  ...define('np.atleast_2d torch.atleast_2d', '(x)', (given) => atLeast(given.array('x'), 2)),
];

function atLeast(array: NDArray, rank: number): NDArray {
  const missing = Math.max(0, rank - array.shape.length);
  return reshaped(array, [...new Array<number>(missing).fill(1), ...array.shape]);
}

const repetitions: Entries = [
  ...define(
    'np.flip tf.reverse K.reverse ops.flip torch.flip jnp.flip',
    {
      numpy: '(m, axis=None)',
      backend: '(x, axes)',
      tensorflow: '(tensor, axis, name=None)',
      other: '(x, dims=None)',
      ops: '(x, axis=None)',
      jax: '(m, axis=None)',
    },
    (given) => flipped(given.array(given.has('m') ? 'm' : 'x'), given.has('axes') ? given.axes('axes') : given.axes()),
  ),
  ...define('np.flipud torch.flipud', '(x)', (given) => flipped(given.array('x'), [0])),
  ...define('np.fliplr torch.fliplr', '(x)', (given) => flipped(given.array('x'), [1])),
  ...define(
    'np.repeat tf.repeat ops.repeat torch.repeat_interleave jnp.repeat',
    {
      tensorflow: '(input, repeats, axis=None, name=None)',
      torch: '(input, repeats, dim=None)',
      other: '(a, repeats, axis=None)',
    },
    (given) => {
      const array = given.array('x');
      const [axis] = given.axes() ?? [];
      return repeated(axis === undefined ? flattened(array) : array, given.integers('repeats'), axis ?? 0);
    },
    { shapeFromValues: true },
  ),
  ...define('K.repeat_elements', '(x, rep, axis)', (given) =>
    repeated(given.array('x'), [given.integer('rep')], given.integer('axis')),
  ),
  ...define(
    'np.tile tf.tile K.tile ops.tile torch.tile jnp.tile',
    {
      numpy: '(A, reps)',
      tensorflow: '(input, multiples, name=None)',
      backend: '(x, n)',
      torch: '(input, dims)',
      other: '(x, repeats)',
      jax: '(A, reps)',
    },
    (given) => {
      const counts = ['reps', 'multiples', 'n', 'axis', 'repeats'].find((name) => given.has(name)) ?? 'reps';
      return tiled(given.array(given.has('A') ? 'A' : 'x'), given.integers(counts));
    },
  ),
  ...define(
    'np.roll tf.roll ops.roll torch.roll jnp.roll',
    { torch: '(input, shifts, dims=None)', other: '(x, shift, axis=None)' },
    (given) => {
      const array = given.array('x');
      const shift = given.integer(given.dialect.name === 'torch' ? 'shifts' : 'shift');
      const [axis] = given.axes() ?? [];
      if (axis !== undefined) return rolled(array, shift, axis);
      return reshaped(rolled(flattened(array), shift, 0), array.shape);
    },
  ),
  ...define('np.pad tf.pad ops.pad', "(x, pad_width, mode='constant', constant_values=0, name=None)", (given) => {
    if (given.text('mode', 'constant').toLowerCase() !== 'constant') given.notKnown('another mode than constant');
    const array = given.array('x');
    return padded(array, widthsOf(given.value('pad_width'), array.shape.length), given.number('constant_values'));
  }),
];

const diagonals: Entries = [
  ...define(
    'np.diag np.diagonal tf.linalg.diag_part tf.linalg.diag ops.diag ops.diagonal torch.diag jnp.diag',
    { torch: '(input, diagonal=0)', other: '(v, k=0, name=None)' },
    (given) =>
      diagonal(
        given.array(given.has('v') ? 'v' : 'x'),
        given.integer(given.dialect.name === 'torch' ? 'diagonal' : 'k'),
      ),
  ),
  ...define('np.tril ops.tril torch.tril jnp.tril', { torch: '(input, diagonal=0)', other: '(x, k=0)' }, (given) =>
    triangle(given.array('x'), 'lower', given.integer(given.dialect.name === 'torch' ? 'diagonal' : 'k')),
  ),
  ...define('np.triu ops.triu torch.triu jnp.triu', { torch: '(input, diagonal=0)', other: '(x, k=0)' }, (given) =>
    triangle(given.array('x'), 'upper', given.integer(given.dialect.name === 'torch' ? 'diagonal' : 'k')),
  ),
];

const sizes: Entries = [
  ...define('np.shape K.int_shape ops.shape', '(x)', (given) => shapeValue(given.array('x').shape)),
  ...define('tf.shape K.shape', '(input, out_type=None, name=None)', (given) => {
    const { shape } = given.array('x');
    return { data: Float64Array.from(shape), shape: [shape.length], dtype: 'int32' };
  }),
  ...define('np.ndim K.ndim ops.ndim', '(x)', (given) => int(given.array('x').shape.length)),
  ...define('tf.rank', '(input, name=None)', (given) => ({
    data: Float64Array.of(given.array('x').shape.length),
    shape: [],
    dtype: 'int32',
  })),
  ...define('np.size ops.size torch.numel', '(x, axis=None)', (given) => {
    const { shape, data } = given.array('x');
    const axes = given.axes();
    return int(axes === undefined ? data.length : (shape.at(axes[0] ?? 0) ?? 1));
  }),
  ...define('tf.size', '(input, out_type=None, name=None)', (given) => ({
    data: Float64Array.of(given.array('x').data.length),
    shape: [],
    dtype: 'int32',
  })),
  ...define('torch.is_tensor tf.is_tensor', '(x)', (given) => ({
    kind: 'bool',
    value: given.value('x').kind === 'array',
  })),
];

/** Functions that lay the same values out in another way, and the sizes of arrays. */
export const shapes: Entries = [...layouts, ...repetitions, ...diagonals, ...sizes];
