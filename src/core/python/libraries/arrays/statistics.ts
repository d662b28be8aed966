import type { NDArray } from '../../../array/ndarray';
import { axisOf } from '../../arrays/axes';
import { broadcastTo } from '../../arrays/broadcasting';
import { cast, kindOf } from '../../arrays/dtypes';
import type { Operand } from '../../arrays/promotion';
import { pairwise } from '../../arrays/elementwise';
import { medianOf, quantileOf } from '../../arrays/ordering';
import { commonDtype, floatDtype } from '../../arrays/promotion';
import { reduceRows } from '../../arrays/rows';
import { stacked } from '../../arrays/joining';
import { meanAlong, sumAlong } from '../../arrays/sums';
import type { Entries } from '../define';
import { define } from '../define';
import type { Given } from '../given';

function floats(given: Given): NDArray {
  const operand = given.operand('x');
  return cast(operand.array, floatDtype(given.dialect.rules, [operand]));
}

const median: Entries = define(
  'np.median ops.median jnp.median',
  '(a, axis=None, out=None, overwrite_input=False, keepdims=False)',
  (given) => {
    const operand = given.operand('x');
    const array = kindOf(operand.array.dtype) !== 'float' ? cast(operand.array, 'float64') : operand.array;
    return reduceRows(array, given.along(), array.dtype, (row) => medianOf(row, array.dtype));
  },
);

/** Quantiles are floats; NumPy takes the precision of the shares into account. */
function quantileDtype(given: Given, shares: Operand): NDArray['dtype'] {
  const array = given.array('x');
  if (given.dialect.rules !== 'numpy') return floatDtype(given.dialect.rules, [{ array, weak: false }]);
  if (kindOf(array.dtype) !== 'float') return 'float64';
  return commonDtype('numpy', [{ array, weak: false }, shares]);
}

/** Quantiles, or percentiles as `scale` 100 counts them; several of them give a new first axis. */
const quantiles = (words: string, scale: number): Entries =>
  define(
    words,
    {
      numpy:
        "(a, q, axis=None, out=None, overwrite_input=False, method='linear', keepdims=False, *, interpolation=None)",
      torch: "(input, q, dim=None, keepdim=False, *, interpolation='linear')",
      other: "(x, q, axis=None, method='linear', keepdims=False)",
    },
    (given) => {
      const method = given.text('interpolation', given.text('method', 'linear'));
      if (method !== 'linear') given.notKnown(`method='${method}'`);
      const shares = given.operand('q');
      const dtype = quantileDtype(given, shares);
      const array = kindOf(given.array('x').dtype) === 'float' ? given.array('x') : cast(given.array('x'), dtype);
      const results = Array.from(shares.array.data, (q) =>
        reduceRows(array, given.along(), dtype, (row) => quantileOf(row, q / scale, array.dtype, dtype)),
      );
      const [only] = results;
      if (only !== undefined && shares.array.shape.length === 0) return only;
      return stacked(
        given.dialect.rules,
        results.map((each) => ({ array: each, weak: false })),
        0,
      );
    },
  );

/** The mean, or the mean weighted along one axis or element by element. */
const average: Entries = define(
  'np.average ops.average jnp.average',
  '(a, axis=None, weights=None, returned=False, *, keepdims=False)',
  (given) => {
    if (given.flag('returned')) given.notKnown('returned');
    const array = floats(given);
    if (!given.has('weights')) return meanAlong(array, given.along(), array.dtype);
    const weights = given.array('weights');
    const [axis] = given.axes() ?? [];
    const isRow = weights.shape.length === 1 && array.shape.length > 1 && axis !== undefined;
    const shape = array.shape.map((size, at) => (at === axisOf(axis ?? 0, array.shape.length) ? size : 1));
    const aligned = broadcastTo(isRow ? { ...weights, shape } : weights, array.shape);
    const { rules } = given.dialect;
    const [values, factors] = [
      { array, weak: false },
      { array: aligned, weak: false },
    ];
    const total = sumAlong(pairwise(rules, 'multiply', values, factors), given.along());
    const weight = sumAlong(cast(aligned, total.dtype), given.along());
    return pairwise(rules, 'divide', { array: total, weak: false }, { array: weight, weak: false });
  },
);

/** Reductions that pass over NaN. */
const withoutNaN = (words: string, run: (values: Float64Array, dtype: NDArray['dtype']) => number): Entries =>
  define(words, '(a, axis=None, dtype=None, out=None, keepdims=False)', (given) => {
    const array = floats(given);
    return reduceRows(array, given.along(), array.dtype, (row) =>
      run(
        row.filter((x) => !Number.isNaN(x)),
        array.dtype,
      ),
    );
  });

const total = (values: Float64Array, dtype: NDArray['dtype']): NDArray =>
  sumAlong({ data: values, shape: [values.length], dtype }, { axes: undefined, keepdims: false });

const first = ({ data }: NDArray): number => data[0] ?? NaN;

/** The area under a curve of points that straight lines join. */
const trapezoid: Entries = define('np.trapezoid np.trapz', '(y, x=None, dx=1.0, axis=-1)', (given) => {
  const { data, shape, dtype } = given.array('y');
  if (shape.length !== 1) given.notKnown('several curves');
  if (kindOf(dtype) === 'float' && dtype !== 'float64') given.notKnown(dtype);
  const places = given.has('x') ? given.array('x').data : undefined;
  const areas = Float64Array.from({ length: Math.max(data.length - 1, 0) }, (_, at) => {
    const width = places === undefined ? given.number('dx') : (places[at + 1] ?? NaN) - (places[at] ?? NaN);
    return (width * ((data[at + 1] ?? NaN) + (data[at] ?? NaN))) / 2;
  });
  return total(areas, 'float64');
});

/** Functions of descriptive statistics beside mean and variance. */
export const statistics: Entries = [
  ...median,
  ...quantiles('np.quantile ops.quantile torch.quantile jnp.quantile', 1),
  ...quantiles('np.percentile jnp.percentile', 100),
  ...average,
  ...trapezoid,
  ...withoutNaN('np.nansum', (values, dtype) => first(total(values, dtype))),
  ...withoutNaN('np.nanmean', (values, dtype) =>
    first(meanAlong({ data: values, shape: [values.length], dtype }, { axes: undefined, keepdims: false }, dtype)),
  ),
  ...withoutNaN('np.nanmax', (values) => values.reduce((best, x) => Math.max(best, x), -Infinity)),
  ...withoutNaN('np.nanmin', (values) => values.reduce((best, x) => Math.min(best, x), Infinity)),
  ...withoutNaN('np.nanmedian', (values, dtype) => medianOf(values, dtype)),
];
