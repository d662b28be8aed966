import type { NDArray } from './ndarray';

/** The same function of an array, which keeps its result for as long as there is that array: arrays do not change. */
export function remembered<Result>(make: (array: NDArray) => Result): (array: NDArray) => Result {
  const results = new WeakMap<NDArray, { readonly result: Result }>();
  return (array) => {
    const known = results.get(array) ?? { result: make(array) };
    results.set(array, known);
    return known.result;
  };
}
