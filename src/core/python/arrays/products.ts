import type { DType, NDArray, Shape } from '../../array/ndarray';
import { sizeOf } from '../../array/ndarray';
import { PythonError } from '../calls/pythonError';
import type { Framework } from '../values/arrayTypes';
import { axisOf } from './axes';
import { broadcastTo, commonShape } from './broadcasting';
import { cast, storing } from './dtypes';
import { checkProducts, checkSize } from './limits';
import { commonDtype } from './promotion';
import type { Operand } from './promotion';
import { reshaped, transposed } from './shapes';
import { sumOf } from './sums';

/**
 * `a @ b`: the matrix product of the last two axes, with the axes before them broadcast; an array with one axis is a row on
 * the left and a column on the right. Each value is a pairwise sum of products in the dtype.
 */
export function matmul(framework: Framework, a: Operand, b: Operand): NDArray {
  if (a.array.shape.length === 0 || b.array.shape.length === 0) {
    throw new PythonError('ValueError', 'matmul: Input operand 0 does not have enough dimensions');
  }
  const dtype = commonDtype(framework, [a, b]);
  const left = asMatrix(cast(a.array, dtype), 'row');
  const right = asMatrix(cast(b.array, dtype), 'column');
  const [rows, shared] = left.shape.slice(-2) as [number, number];
  const [size, columns] = right.shape.slice(-2) as [number, number];
  if (shared !== size) throw notAligned(framework, a.array.shape, b.array.shape);
  const batch = commonShape(framework, [left.shape.slice(0, -2), right.shape.slice(0, -2)]);
  checkSize([...batch, rows, columns]);
  checkProducts(sizeOf([...batch, rows, columns, shared]));
  const x = broadcastTo(left, [...batch, rows, shared]).data;
  const y = transposedLast(broadcastTo(right, [...batch, shared, columns])).data;
  const data = multiplied(x, y, { batches: sizeOf(batch), rows, columns, shared, dtype });
  const kept = [...(a.array.shape.length > 1 ? [rows] : []), ...(b.array.shape.length > 1 ? [columns] : [])];
  return { data, shape: [...batch, ...kept], dtype };
}

function asMatrix(array: NDArray, vectorIs: 'row' | 'column'): NDArray {
  if (array.shape.length > 1) return array;
  return reshaped(array, vectorIs === 'row' ? [1, array.data.length] : [array.data.length, 1]);
}

function transposedLast(array: NDArray): NDArray {
  const rank = array.shape.length;
  const order = [...array.shape.keys()].slice(0, -2);
  return transposed(array, [...order, rank - 1, rank - 2]);
}

function notAligned(framework: Framework, a: Shape, b: Shape): PythonError {
  const text = (shape: Shape): string => shape.join('x');
  if (framework === 'torch') {
    return new PythonError('RuntimeError', `mat1 and mat2 shapes cannot be multiplied (${text(a)} and ${text(b)})`);
  }
  if (framework === 'tensorflow') {
    return new PythonError(
      'InvalidArgumentError',
      `Matrix size-incompatible: In[0]: [${a.join(',')}], In[1]: [${b.join(',')}]`,
    );
  }
  return new PythonError(
    'ValueError',
    `matmul: Input operand 1 has a mismatch in its core dimension 0, with gufunc signature (n?,k),(k,m?)->(n?,m?) (size ${String(b.at(-2) ?? b[0])} is different from ${String(a.at(-1))})`,
  );
}

interface Sizes {
  readonly batches: number;
  readonly rows: number;
  readonly columns: number;
  readonly shared: number;
  readonly dtype: DType;
}

/** Rows of `x` times rows of `y`, which are the columns of the right matrix. */
function multiplied(x: Float64Array, y: Float64Array, sizes: Sizes): Float64Array {
  const { batches, rows, columns, shared, dtype } = sizes;
  const store = storing(dtype);
  const data = new Float64Array(batches * rows * columns);
  const products = new Float64Array(shared);
  for (let at = 0; at < data.length; at += 1) {
    const batch = Math.floor(at / (rows * columns));
    const row = (batch * rows + (Math.floor(at / columns) % rows)) * shared;
    const column = (batch * columns + (at % columns)) * shared;
    for (let i = 0; i < shared; i += 1) products[i] = store(x[row + i]! * y[column + i]!);
    data[at] = store(sumOf(products, 0, shared, dtype));
  }
  return data;
}

/** The sum of products over pairs of axes, the first array's other axes before the second's. */
export function tensordot(
  framework: Framework,
  a: Operand,
  b: Operand,
  axes: readonly [readonly number[], readonly number[]],
): NDArray {
  const left = axes[0].map((axis) => axisOf(axis, a.array.shape.length));
  const right = axes[1].map((axis) => axisOf(axis, b.array.shape.length));
  const keptLeft = [...a.array.shape.keys()].filter((axis) => !left.includes(axis));
  const keptRight = [...b.array.shape.keys()].filter((axis) => !right.includes(axis));
  if (left.some((axis, at) => a.array.shape[axis] !== b.array.shape[right[at]!])) {
    throw new PythonError('ValueError', 'shape-mismatch for sum');
  }
  const shared = sizeOf(left.map((axis) => a.array.shape[axis]!));
  const x = reshaped(transposed(a.array, [...keptLeft, ...left]), [-1, shared]);
  const y = reshaped(transposed(b.array, [...right, ...keptRight]), [shared, -1]);
  const product = matmul(framework, { ...a, array: x }, { ...b, array: y });
  return reshaped(product, [
    ...keptLeft.map((axis) => a.array.shape[axis]!),
    ...keptRight.map((axis) => b.array.shape[axis]!),
  ]);
}

/** `np.dot`: a product with a number, of vectors, of matrices; of more axes the last of `a` and the second to last of `b`. */
export function dot(framework: Framework, a: Operand, b: Operand): NDArray | undefined {
  if (a.array.shape.length === 0 || b.array.shape.length === 0) return undefined;
  if (a.array.shape.length <= 2 && b.array.shape.length <= 2) {
    requireAligned(a.array.shape, b.array.shape);
    return matmul(framework, a, b);
  }
  return tensordot(framework, a, b, [[-1], [Math.max(b.array.shape.length - 2, 0)]]);
}

function requireAligned(a: Shape, b: Shape): void {
  const [left, right] = [a.at(-1), b.at(-2) ?? b[0]];
  if (left === right) return;
  const text = (shape: Shape): string => `(${shape.join(',')}${shape.length === 1 ? ',' : ''})`;
  throw new PythonError(
    'ValueError',
    `shapes ${text(a)} and ${text(b)} not aligned: ${String(left)} (dim ${String(a.length - 1)}) != ${String(right)} (dim ${String(Math.max(b.length - 2, 0))})`,
  );
}
