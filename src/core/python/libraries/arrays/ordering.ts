import type { DType } from '../../../array/ndarray';
import { vector } from '../../arrays/creation';
import { cast, storing } from '../../arrays/dtypes';
import { pairwise } from '../../arrays/elementwise';
import { extremeAlong, placeAlong } from '../../arrays/extremes';
import { bestOfRows, distinct, insertionPlaces, placesInOrder, sorted, sortingPlaces } from '../../arrays/ordering';
import { mapRows, reduceRows } from '../../arrays/rows';
import { flattened } from '../../arrays/shapes';
import { accumulate, sumDtype } from '../../arrays/sums';
import type { NDArray } from '../../../array/ndarray';
import { tuple } from '../../values/make';
import type { Value } from '../../values/value';
import type { Entries } from '../define';
import { define, valueOf } from '../define';
import type { Given } from '../given';

const fromValues = { shapeFromValues: true };

/** Integers that name places: 64 bits, in JAX and `keras.ops` 32. */
const placesDtype = (given: Given): DType => (given.dialect.rules === 'jax' ? 'int32' : 'int64');

const named = (typeName: string, names: readonly string[], items: readonly Value[]): Value => ({
  kind: 'tuple',
  items,
  fields: { typeName, names },
});

const orderSignatures = {
  numpy: '(a, axis=-1, kind=None, order=None, *, stable=None)',
  tensorflow: "(values, axis=-1, direction='ASCENDING', name=None, stable=False)",
  torch: '(input, dim=-1, descending=False, stable=False)',
  other: '(x, axis=-1)',
};

const isDescending = (given: Given): boolean =>
  given.text('direction', 'ASCENDING') === 'DESCENDING' || given.flag('descending');
const unordered = (given: Given): NDArray => given.array(given.has('values') ? 'values' : 'x');

const orders: Entries = [
  ...define('np.sort tf.sort ops.sort jnp.sort', orderSignatures, (given) =>
    sorted(unordered(given), given.integer('axis'), isDescending(given)),
  ),
  ...define('np.argsort tf.argsort ops.argsort torch.argsort jnp.argsort', orderSignatures, (given) => {
    const places = sortingPlaces(unordered(given), given.integer('axis'), isDescending(given));
    return cast(places, given.dialect.name === 'numpy' || given.dialect.name === 'torch' ? 'int64' : 'int32');
  }),
  ...define('torch.sort', orderSignatures, (given) => {
    const [array, axis, down] = [given.array('x'), given.integer('axis'), isDescending(given)];
    const parts = [sorted(array, axis, down), sortingPlaces(array, axis, down)];
    return named(
      'torch.return_types.sort',
      ['values', 'indices'],
      parts.map((part) => valueOf(part, given.dialect)),
    );
  }),
  ...define(
    'nn.top_k tf.math.top_k ops.top_k torch.topk jax.lax.top_k',
    {
      torch: '(input, k, dim=-1, largest=True, sorted=True)',
      ops: '(x, k, sorted=True)',
      other: '(input, k=1, sorted=True, index_type=None, name=None)',
    },
    (given) => {
      const isTorch = given.dialect.name === 'torch';
      const axis = isTorch ? given.integer('axis', -1) : -1;
      const largest = isTorch ? given.flag('largest') : true;
      const best = bestOfRows(given.array('x'), given.integer('k', 1), axis, isTorch ? 'int64' : 'int32', largest);
      const type = isTorch ? 'torch.return_types.topk' : 'TopKV2';
      return named(
        type,
        ['values', 'indices'],
        [best.values, best.indices].map((part) => valueOf(part, given.dialect)),
      );
    },
  ),
  ...define('np.searchsorted ops.searchsorted torch.searchsorted jnp.searchsorted', "(a, v, side='left')", (given) => {
    const values = given.array('v');
    const side = given.text('side', 'left') === 'right' ? 'right' : 'left';
    return { ...values, data: insertionPlaces(given.array('x').data, values.data, side), dtype: placesDtype(given) };
  }),
  ...define('np.digitize ops.digitize jnp.digitize', '(x, bins, right=False)', (given) => {
    const values = given.array('x');
    const side = given.flag('right') ? 'left' : 'right';
    return { ...values, data: insertionPlaces(given.array('bins').data, values.data, side), dtype: placesDtype(given) };
  }),
  ...define(
    'np.unique torch.unique jnp.unique',
    '(x, return_index=False, return_inverse=False, return_counts=False, axis=None)',
    (given) => {
      if (given.has('axis')) given.notKnown('an axis');
      const array = given.array('x');
      const found = distinct(array.data);
      const values = vector(found.values, array.dtype);
      const extras = (
        [
          ['return_index', found.first],
          ['return_inverse', found.inverse],
          ['return_counts', found.counts],
        ] as const
      ).filter(([flag]) => given.flag(flag));
      if (extras.length === 0) return values;
      const arrays = [values, ...extras.map(([, places]) => vector(places, placesDtype(given)))];
      return tuple(arrays.map((each) => valueOf(each, given.dialect)));
    },
    fromValues,
  ),
];

/** `torch.max(x)`, `torch.max(x, dim)` with the places, or the larger of two tensors. */
const torchExtreme = (word: 'max' | 'min'): Entries =>
  define(`torch.${word}`, '(input, dim=None, keepdim=False, *, axis=None, other=None)', (given) => {
    const best = word === 'max' ? 'largest' : 'smallest';
    const pair = word === 'max' ? 'maximum' : 'minimum';
    const second = given.value('axis');
    if (second.kind === 'array') return pairwise('torch', pair, given.operand('x'), given.operand('axis'));
    if (given.has('y')) return pairwise('torch', pair, given.operand('x'), given.operand('y'));
    const array = given.array('x');
    if (second.kind === 'none') return extremeAlong(array, given.along(), best);
    const parts = [extremeAlong(array, given.along(), best), placeAlong(array, given.along(), best)];
    return named(
      `torch.return_types.${word}`,
      ['values', 'indices'],
      parts.map((part) => valueOf(part, given.dialect)),
    );
  });

const runningSignatures = {
  numpy: '(a, axis=None, dtype=None, out=None)',
  tensorflow: '(x, axis=0, exclusive=False, reverse=False, name=None)',
  backend: '(x, axis=0)',
  torch: '(input, dim, *, dtype=None, out=None)',
  other: '(x, axis=None, dtype=None)',
};

const running = (words: string, join: (total: number, value: number) => number): Entries =>
  define(words, runningSignatures, (given) => {
    if (given.flag('exclusive') || given.flag('reverse')) given.notKnown('exclusive or reverse');
    const array = given.array('x');
    const dtype = given.dtype(sumDtype(given.dialect.rules, array.dtype));
    const ordered = given.has('axis') ? array : flattened(array);
    return mapRows(cast(ordered, dtype), given.integer('axis'), dtype, (row) => accumulate(row, dtype, join));
  });

const differences: Entries = define('np.diff ops.diff torch.diff jnp.diff', '(a, n=1, axis=-1)', (given) => {
  let array = given.array('x');
  for (let times = given.integer('n', 1); times > 0; times -= 1) {
    const store = storing(array.dtype);
    array = mapRows(array, given.integer('axis'), array.dtype, (row) =>
      Float64Array.from({ length: Math.max(row.length - 1, 0) }, (_, at) =>
        store((row[at + 1] ?? NaN) - (row[at] ?? NaN)),
      ),
    );
  }
  return array;
});

/** torch's median is the lower of the two middle values. */
const torchMedian: Entries = define('torch.median', '(input)', (given) => {
  const array = given.array('x');
  return reduceRows(array, { axes: undefined, keepdims: false }, array.dtype, (row) => {
    const order = placesInOrder(row);
    return row[order[Math.floor((order.length - 1) / 2)] ?? 0] ?? NaN;
  });
});

/** Functions that put values in order, or go over them one after the other. */
export const ordering: Entries = [
  ...orders,
  ...torchExtreme('max'),
  ...torchExtreme('min'),
  ...running('np.cumsum tf.cumsum tf.math.cumsum K.cumsum ops.cumsum torch.cumsum jnp.cumsum', (a, b) => a + b),
  ...running('np.cumprod tf.math.cumprod K.cumprod ops.cumprod torch.cumprod jnp.cumprod', (a, b) => a * b),
  ...differences,
  ...torchMedian,
];
