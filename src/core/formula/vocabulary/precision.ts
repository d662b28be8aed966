import { decimalLike } from '../exact/decimalLike';
import { atom } from '../tex/tex';
import type { ArrayFunction } from './types';

/** Words about the numbers that a library computes with. */
export const precision: readonly ArrayFunction[] = [
  {
    kind: 'array',
    name: 'machine_epsilon',
    doc: 'machine_epsilon(x): the distance from 1 to the next number in the precision of x: 2^-23 in float32, 2^-52 in float64',
    arrays: 1,
    dims: () => [],
    evaluate: (_operands, _statics, _shapes, float32) => Float64Array.of(float32 ? 2 ** -23 : 2 ** -52),
    exact: ([values = []]) => values.slice(0, 1).map((value) => decimalLike(value, 2 ** -52)),
    tex: () => atom('\\varepsilon'),
  },
];
