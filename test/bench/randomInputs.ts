import { ndarray } from '../../src/core/array/ndarray';
import type { NDArray } from '../../src/core/array/ndarray';

/** Numbers in [0, 1) that are the same in every run (a linear congruence modulo 2^32). */
export function randomNumbers(count: number, seed: number): Float64Array {
  let state = seed >>> 0;
  return Float64Array.from({ length: count }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  });
}

export type Matrix = NDArray & { readonly shape: readonly [number, number] };

function matrix(data: Float64Array, classes: number): Matrix {
  return ndarray(data, [data.length / classes, classes]) as Matrix;
}

/** Scores in [-5, 5). */
export function scores(count: number, classes: number, seed: number): Matrix {
  return matrix(
    randomNumbers(count, seed).map((value) => value * 10 - 5),
    classes,
  );
}

/** Probabilities in [0, 1), not normalised. */
export function probabilities(count: number, classes: number, seed: number): Matrix {
  return matrix(randomNumbers(count, seed), classes);
}

export function binaryLabels(count: number, classes: number, seed: number): Matrix {
  return matrix(
    randomNumbers(count, seed).map((value) => Number(value > 0.5)),
    classes,
  );
}

export function oneHotLabels(count: number, classes: number, seed: number): Matrix {
  const data = new Float64Array(count);
  randomNumbers(count / classes, seed).forEach((value, row) => {
    data[row * classes + Math.floor(value * classes)] = 1;
  });
  return matrix(data, classes);
}
