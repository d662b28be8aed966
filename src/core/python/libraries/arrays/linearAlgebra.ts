import type { NDArray } from '../../../array/ndarray';
import { cast, storing } from '../../arrays/dtypes';
import { einsum } from '../../arrays/einsum';
import { elementwise, pairwise } from '../../arrays/elementwise';
import { extremeAlong } from '../../arrays/extremes';
import { operandOf } from '../../arrays/nestedArray';
import { dot, matmul, tensordot } from '../../arrays/products';
import type { Operand } from '../../arrays/promotion';
import { floatDtype } from '../../arrays/promotion';
import { reduceRows } from '../../arrays/rows';
import { expanded, flattened, reshaped, swapped } from '../../arrays/shapes';
import { sumAlong } from '../../arrays/sums';
import { integersOf } from '../../calls/convert';
import type { Value } from '../../values/value';
import type { Entries } from '../define';
import { define } from '../define';
import type { Given } from '../given';

const two = {
  numpy: '(x1, x2, out=None)',
  tensorflow: '(a, b, transpose_a=False, transpose_b=False, adjoint_a=False, adjoint_b=False, name=None)',
  torch: '(input, other, *, out=None)',
  other: '(x, y)',
};

/** The last two axes of an operand change places where the call says so. */
function turned(given: Given, name: string, flag: string): Operand {
  const operand = given.operand(name);
  return given.flag(flag) ? { ...operand, array: swapped(operand.array, -1, -2) } : operand;
}

const products: Entries = [
  ...define(
    'np.matmul tf.matmul tf.linalg.matmul ops.matmul torch.matmul torch.mm torch.bmm torch.mv jnp.matmul',
    two,
    (given) => matmul(given.dialect.rules, turned(given, 'x', 'transpose_a'), turned(given, 'y', 'transpose_b')),
  ),
  ...define('np.dot np.vdot K.dot ops.dot torch.dot torch.inner np.inner jnp.dot', two, (given) => {
    const [a, b] = [given.operand('x'), given.operand('y')];
    const isInner = given.path.endsWith('inner') && b.array.shape.length > 1;
    const right = isInner ? { ...b, array: swapped(b.array, -1, -2) } : b;
    return dot(given.dialect.rules, a, right) ?? pairwise(given.dialect.rules, 'multiply', a, b);
  }),
  ...define('K.batch_dot', '(x, y, axes=None)', (given) => {
    if (given.has('axes') || given.array('x').shape.length < 3) given.notKnown('axes');
    return matmul(given.dialect.rules, given.operand('x'), given.operand('y'));
  }),
  ...define('np.outer ops.outer torch.outer jnp.outer', '(a, b, out=None)', (given) => {
    const [a, b] = [given.operand('x'), given.operand('y')];
    const column = { ...a, array: expanded(flattened(a.array), [1]) };
    return pairwise(given.dialect.rules, 'multiply', column, { ...b, array: flattened(b.array) });
  }),
  ...define(
    'np.tensordot tf.tensordot ops.tensordot torch.tensordot jnp.tensordot',
    '(a, b, axes=2, name=None)',
    (given) => {
      const [a, b] = [given.operand('x'), given.operand('y')];
      return tensordot(given.dialect.rules, a, b, axesOfProduct(given.value('axes'), a.array.shape.length));
    },
  ),
  ...define('np.einsum tf.einsum ops.einsum torch.einsum jnp.einsum', '(subscripts, *operands, **kwargs)', (given) => {
    const operands = given.caller.items(given.value('operands'));
    return einsum(
      given.dialect.rules,
      given.text('subscripts', ''),
      operands.map((each) => operandOf(each, given.dialect.framework)),
    );
  }),
];

function axesOfProduct(value: Value, rank: number): readonly [readonly number[], readonly number[]] {
  if (value.kind === 'int') {
    const count = value.value;
    return [Array.from({ length: count }, (_, at) => rank - count + at), Array.from({ length: count }, (_, at) => at)];
  }
  const [left, right] = value.kind === 'list' || value.kind === 'tuple' ? value.items : [];
  return left === undefined || right === undefined ? [[], []] : [integersOf(left), integersOf(right)];
}

/** The norm of a given order of the values along axes. */
function norm(given: Given, array: NDArray, order: number): NDArray {
  const { rules } = given.dialect;
  const along = given.along();
  const sizes = elementwise(rules, 'abs', array);
  if (order === Infinity) return extremeAlong(sizes, along, 'largest');
  if (order === -Infinity) return extremeAlong(sizes, along, 'smallest');
  if (order === 1) return sumAlong(sizes, along);
  if (order === 2) return elementwise(rules, 'sqrt', sumAlong(elementwise(rules, 'square', array), along));
  if (order === 0) return reduceRows(array, along, array.dtype, (row) => row.filter((x) => x !== 0).length);
  const store = storing(array.dtype);
  const powers = { ...sizes, data: sizes.data.map((x) => store(x ** order)) };
  const sums = sumAlong(powers, along);
  return { ...sums, data: sums.data.map((x) => store(x ** (1 / order))) };
}

const floats = (given: Given, name: string): NDArray => {
  const operand = given.operand(name);
  return cast(operand.array, floatDtype(given.dialect.rules, [operand]));
};

const norms: Entries = [
  ...define(
    'np.linalg.norm tf.norm tf.linalg.norm ops.norm torch.norm torch.linalg.norm torch.linalg.vector_norm jnp.linalg.norm',
    {
      tensorflow: "(tensor, ord='euclidean', axis=None, keepdims=False, name=None)",
      torch: '(input, p=2, dim=None, keepdim=False, *, ord=None)',
      other: '(x, ord=None, axis=None, keepdims=False)',
    },
    (given) => {
      const array = floats(given, 'x');
      const order = given.value(given.has('p') && !given.has('ord') ? 'p' : 'ord');
      const axes = given.axes()?.length ?? array.shape.length;
      const isOrdinary = order.kind === 'none' || order.kind === 'str';
      if (order.kind === 'str' && !['euclidean', 'fro'].includes(order.value)) given.notKnown(`ord='${order.value}'`);
      if (!isOrdinary && axes > 1 && given.dialect.rules !== 'torch') given.notKnown('ord of a matrix');
      return norm(given, array, isOrdinary ? 2 : given.number(given.has('ord') ? 'ord' : 'p', 2));
    },
  ),
  ...define('tf.trace tf.linalg.trace np.trace ops.trace torch.trace', '(x)', (given) => {
    const array = given.array('x');
    const columns = array.shape.at(-1) ?? 1;
    const data = array.data.map((value, at) => (Math.floor(at / columns) === at % columns ? value : 0));
    return sumAlong({ ...array, data }, { axes: undefined, keepdims: false });
  }),
  ...define('torch.cdist', '(x1, x2)', (given) => {
    const [a, b] = [given.array('x'), given.array('y')];
    const rules = 'torch';
    const left = { array: expanded(a, [-2]), weak: false };
    const right = { array: reshaped(b, [...b.shape.slice(0, -2), 1, ...b.shape.slice(-2)]), weak: false };
    const squares = elementwise(rules, 'square', pairwise(rules, 'subtract', left, right));
    return elementwise(rules, 'sqrt', sumAlong(squares, { axes: [-1], keepdims: false }));
  }),
];

/** Products of arrays, and norms. */
export const linearAlgebra: Entries = [...products, ...norms];
