import type { NDArray } from '../../../array/ndarray';
import { broadcastTo, commonShape } from '../../arrays/broadcasting';
import { PythonError } from '../../calls/pythonError';
import { bool, none } from '../../values/make';
import type { Entries } from '../define';
import { define } from '../define';
import type { Given } from '../given';

interface Tolerance {
  readonly rtol: number;
  readonly atol: number;
  readonly equalNaN: boolean;
}

/** |a - b| <= atol + rtol |b|; infinities only as themselves. */
function isClose(a: number, b: number, { rtol, atol, equalNaN }: Tolerance): boolean {
  if (Number.isNaN(a) || Number.isNaN(b)) return equalNaN && Number.isNaN(a) && Number.isNaN(b);
  if (!Number.isFinite(a) || !Number.isFinite(b)) return a === b;
  return Math.abs(a - b) <= atol + rtol * Math.abs(b);
}

const tolerance = (given: Given): Tolerance => ({
  rtol: given.number('rtol'),
  atol: given.number('atol'),
  equalNaN: given.flag('equal_nan'),
});

function compared(given: Given, names: readonly [string, string], same: (a: number, b: number) => boolean): NDArray {
  const [a, b] = [given.array(names[0]), given.array(names[1])];
  const shape = commonShape(given.dialect.framework, [a.shape, b.shape]);
  const [x, y] = [broadcastTo(a, shape).data, broadcastTo(b, shape).data];
  return { data: x.map((value, at) => Number(same(value, y[at] ?? NaN))), shape, dtype: 'bool' };
}

const closeSignature = '(a, b, rtol=1e-05, atol=1e-08, equal_nan=False)';
const isTrue = ({ data }: NDArray): boolean => data.every((value) => value !== 0);

/** NumPy's tests raise AssertionError where arrays differ. */
const assertion = (words: string, signature: string, same: (given: Given, a: number, b: number) => boolean): Entries =>
  define(words, signature, (given) => {
    const result = compared(given, ['actual', 'desired'], (a, b) => same(given, a, b));
    if (!isTrue(result)) throw new PythonError('AssertionError', 'Arrays are not equal');
    return none;
  });

/** Functions that ask whether arrays are the same. */
export const comparing: Entries = [
  ...define('np.isclose ops.isclose torch.isclose jnp.isclose', closeSignature, (given) =>
    compared(given, ['x', 'y'], (a, b) => isClose(a, b, tolerance(given))),
  ),
  ...define('np.allclose torch.allclose jnp.allclose', closeSignature, (given) =>
    bool(isTrue(compared(given, ['x', 'y'], (a, b) => isClose(a, b, tolerance(given))))),
  ),
  ...define('np.array_equal torch.equal jnp.array_equal ops.array_equal', '(a, b)', (given) => {
    const [a, b] = [given.array('x'), given.array('y')];
    return bool(String(a.shape) === String(b.shape) && a.data.every((value, at) => value === b.data[at]));
  }),
  ...define('np.isin jnp.isin', '(element, test_elements, assume_unique=False, invert=False)', (given) => {
    const [{ data, shape }, members] = [given.array('element'), new Set(given.array('test_elements').data)];
    return { data: data.map((value) => Number(members.has(value) !== given.flag('invert'))), shape, dtype: 'bool' };
  }),
  ...assertion(
    'np.testing.assert_allclose',
    "(actual, desired, rtol=1e-07, atol=0, equal_nan=True, err_msg='', verbose=True)",
    (given, a, b) => isClose(a, b, tolerance(given)),
  ),
  ...assertion(
    'np.testing.assert_array_equal np.testing.assert_equal',
    "(actual, desired, err_msg='', verbose=True)",
    (_given, a, b) => Object.is(a, b) || a === b,
  ),
  ...assertion(
    'np.testing.assert_almost_equal np.testing.assert_array_almost_equal',
    "(actual, desired, decimal=6, err_msg='', verbose=True)",
    (given, a, b) => isClose(a, b, { rtol: 0, atol: 1.5 * 10 ** -given.number('decimal'), equalNaN: true }),
  ),
];
