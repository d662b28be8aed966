import { ndarray } from '../../../../src/core/array/ndarray';
import type { NDArray } from '../../../../src/core/array/ndarray';
import { Arena } from '../../../../src/core/formula/kernels/arena';

const roomOfArena = 2 ** 20;
/** Between two arrays, at most. */
const gap = 8;

/** What was placed last lies here: making an arena for each few values takes longer than what is tested. */
let [arena, left] = [undefined as Arena | undefined, 0];

/** The same arrays in the memory of kernels, all of them in one. */
export function placed<Arrays extends Readonly<Record<string, NDArray>>>(arrays: Arrays): Arrays {
  const needed = Object.values<NDArray>(arrays).reduce((sum, { data }) => sum + data.length + gap, 0);
  if (left < needed) {
    left = Math.max(needed, roomOfArena);
    arena = Arena.for(left);
  }
  left -= needed;
  const moved = Object.entries<NDArray>(arrays).map(([name, { data, shape, dtype }]) => {
    const place = arena?.take(data.length);
    if (place === undefined) throw new Error(`no room for ${String(data.length)} values`);
    place.set(data);
    return [name, ndarray(place, shape, dtype)];
  });
  return Object.fromEntries(moved) as Arrays;
}
