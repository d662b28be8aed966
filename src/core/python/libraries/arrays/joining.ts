import { axisOf } from '../../arrays/axes';
import {
  concatenated,
  splitAt,
  splitInto,
  stacked,
  stackedBeside,
  stackedColumns,
  stackedRows,
} from '../../arrays/joining';
import { arrayOf } from '../../arrays/nestedArray';
import { taken } from '../../arrays/repetition';
import { flattened, squeezed } from '../../arrays/shapes';
import { list, tuple } from '../../values/make';
import type { Value } from '../../values/value';
import type { Entries } from '../define';
import { define, valueOf } from '../define';
import type { Given } from '../given';

const listSignatures = {
  numpy: '(arrays, axis=0, out=None, *, dtype=None, casting=None)',
  tensorflow: "(arrays, axis=0, name='concat')",
  backend: '(arrays, axis=-1)',
  torch: '(tensors, dim=0, *, out=None)',
  other: '(arrays, axis=0)',
};

const partsOf = (given: Given) => given.operands(given.has('tensors') ? 'tensors' : 'arrays');

/** Parts as a list, in torch as a tuple. */
function parts(given: Given, arrays: readonly Parameters<typeof valueOf>[0][]): Value {
  const values = arrays.map((each) => valueOf(each, given.dialect));
  return given.dialect.name === 'torch' ? tuple(values) : list(values);
}

const joins: Entries = [
  ...define(
    'np.concatenate np.concat tf.concat K.concatenate ops.concatenate torch.cat torch.concat torch.concatenate jnp.concatenate',
    listSignatures,
    (given) => concatenated(given.dialect.rules, partsOf(given), given.integer('axis', 0)),
  ),
  ...define(
    'np.stack tf.stack K.stack ops.stack torch.stack jnp.stack',
    { ...listSignatures, backend: '(arrays, axis=0)' },
    (given) => stacked(given.dialect.rules, partsOf(given), given.integer('axis')),
  ),
  ...define('np.vstack np.row_stack ops.vstack torch.vstack jnp.vstack', listSignatures, (given) =>
    stackedRows(given.dialect.rules, partsOf(given)),
  ),
  ...define('np.hstack ops.hstack torch.hstack jnp.hstack', listSignatures, (given) =>
    stackedBeside(given.dialect.rules, partsOf(given)),
  ),
  ...define('np.column_stack torch.column_stack jnp.column_stack', listSignatures, (given) =>
    stackedColumns(given.dialect.rules, partsOf(given)),
  ),
  ...define('np.append ops.append jnp.append', '(arr, values, axis=None)', (given) => {
    const operands = ['arr', 'values'].map((name) => ({ array: given.array(name), weak: false }));
    if (given.has('axis')) return concatenated(given.dialect.rules, operands, given.integer('axis'));
    const flat = operands.map((operand) => ({ ...operand, array: flattened(operand.array) }));
    return concatenated(given.dialect.rules, flat, 0);
  }),
  ...define('np.insert', '(arr, obj, values, axis=None)', (given) => {
    const { framework } = given.dialect;
    const flat = !given.has('axis');
    const array = flat ? flattened(given.array('arr')) : given.array('arr');
    const axis = axisOf(given.integer('axis'), array.shape.length);
    const [before, after] = splitAt(array, [given.integer('obj')], axis);
    const values = arrayOf(given.value('values'), framework);
    if (before === undefined || after === undefined || array.shape.length !== 1) return given.notKnown('an axis');
    const middle = { ...flattened(values), dtype: array.dtype };
    return concatenated(
      framework,
      [before, middle, after].map((part) => ({ array: part, weak: false })),
      0,
    );
  }),
  ...define(
    'np.delete',
    '(arr, obj, axis=None)',
    (given) => {
      const array = given.has('axis') ? given.array('arr') : flattened(given.array('arr'));
      const axis = axisOf(given.integer('axis'), array.shape.length);
      const size = array.shape[axis] ?? 0;
      const dropped = given.integers('obj').map((at) => (at < 0 ? at + size : at));
      return taken(
        array,
        axis,
        Array.from({ length: size }, (_, at) => at).filter((at) => !dropped.includes(at)),
      );
    },
    { shapeFromValues: true },
  ),
];

const splits: Entries = [
  ...define(
    'np.split np.array_split tf.split ops.split jnp.split',
    {
      tensorflow: "(value, num_or_size_splits, axis=0, num=None, name='split')",
      other: '(ary, indices_or_sections, axis=0)',
      ops: '(x, indices_or_sections, axis=0)',
    },
    (given) => {
      const isTensorflow = given.dialect.name === 'tensorflow';
      const array = given.array(isTensorflow ? 'value' : given.has('ary') ? 'ary' : 'x');
      const how = given.integers(isTensorflow ? 'num_or_size_splits' : 'indices_or_sections');
      const axis = given.integer('axis');
      const kind = given.value(isTensorflow ? 'num_or_size_splits' : 'indices_or_sections').kind;
      if (kind === 'int') return parts(given, splitInto(array, how[0] ?? 1, axis, given.path.endsWith('array_split')));
      let end = 0;
      const places = isTensorflow ? how.slice(0, -1).map((size) => (end += size)) : how;
      return parts(given, splitAt(array, places, axis));
    },
    { shapeFromValues: true },
  ),
  ...define(
    'torch.split torch.chunk',
    '(tensor, split_size_or_sections, dim=0)',
    (given) => {
      const array = given.array('x');
      const axis = axisOf(given.integer('axis'), array.shape.length);
      const size = array.shape[axis] ?? 0;
      const [given0 = 1] = given.integers('split_size_or_sections');
      const length = given.path === 'torch.chunk' ? Math.ceil(size / given0) : given0;
      const places = Array.from({ length: Math.ceil(size / length) - 1 }, (_, at) => (at + 1) * length);
      return parts(given, splitAt(array, places, axis));
    },
    { shapeFromValues: true },
  ),
  ...define(
    'tf.unstack ops.unstack torch.unbind',
    {
      torch: '(input, dim=0)',
      tensorflow: "(value, num=None, axis=0, name='unstack')",
      other: '(x, num=None, axis=0)',
    },
    (given) => {
      const array = given.array(given.has('value') ? 'value' : 'x');
      const axis = axisOf(given.integer('axis'), array.shape.length);
      const rows = Array.from({ length: array.shape[axis] ?? 0 }, (_, at) =>
        squeezed(taken(array, axis, [at]), [axis]),
      );
      return parts(given, rows);
    },
  ),
];

/** Functions that put arrays together and take them apart. */
export const joining: Entries = [...joins, ...splits];
