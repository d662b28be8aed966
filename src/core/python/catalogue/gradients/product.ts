import { ndarray, type NDArray } from '../../../array/ndarray';
import { arrayOf } from '../../arrays/nestedArray';
import { matmul } from '../../arrays/products';
import { reshaped, transposed } from '../../arrays/shapes';
import type { Share } from './movement';
import { lastName } from './operationFormulas';
import type { Operation } from './recording';
import { noDerivative } from './noDerivative';

const products: ReadonlySet<string> = new Set(['@', 'matmul', 'dot', 'mm', 'mv']);

export const isProduct = ({ name, given }: Operation): boolean =>
  products.has(lastName(name)) && given.positional.length === 2 && given.keywords.size === 0;

/** What the factors of a matrix product of one or two axes have of its slopes: those times the other factor. */
export function throughProduct({ name, given }: Operation, slopes: Float64Array): Share[] {
  const [a, b] = given.positional;
  if (a === undefined || b === undefined) throw noDerivative(name);
  const [left, right] = [arrayOf(a, 'tensorflow'), arrayOf(b, 'tensorflow')].map(exact) as [NDArray, NDArray];
  const ranks = [left.shape.length, right.shape.length];
  if (ranks.some((rank) => rank === 0 || rank > 2)) throw noDerivative(`${name} of these axes`);
  const rows = left.shape.length === 1 ? reshaped(left, [1, -1]) : left;
  const columns = right.shape.length === 1 ? reshaped(right, [-1, 1]) : right;
  const weights = ndarray(slopes, [rows.shape[0] ?? 1, columns.shape[1] ?? 1]);
  return [
    [a, reshaped(times(weights, transposed(columns, [1, 0])), left.shape)],
    [b, reshaped(times(transposed(rows, [1, 0]), weights), right.shape)],
  ];
}

const exact = ({ data, shape }: NDArray): NDArray => ndarray(data, shape);

const times = (a: NDArray, b: NDArray): NDArray =>
  matmul('numpy', { array: a, weak: false }, { array: b, weak: false });
