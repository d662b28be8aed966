import { ndarray } from '../../../../src/core/array/ndarray';
import type { NDArray } from '../../../../src/core/array/ndarray';
import type { Inputs } from '../../../../src/core/compute/types';
import { binaryLabels, oneHotLabels, probabilities, randomNumbers, scores } from '../../randomInputs';
import type { Matrix } from '../../randomInputs';

/** Classes, or numbers of a vector, where the usual input has rows. */
const columns = 10;

const flat = ({ data }: Matrix): NDArray => ndarray(data);

/** (n,) real numbers. */
export const realPair = (size: number): Inputs => ({
  y_true: flat(scores(size, 1, 1)),
  y_pred: flat(scores(size, 1, 2)),
});

/** (n / 10, 10) real numbers. */
export const vectorPair = (size: number): Inputs => ({
  y_true: scores(size, columns, 1),
  y_pred: scores(size, columns, 2),
});

export const activationInput = (size: number): Inputs => ({ x: scores(size, columns, 1) });

/** (n,) labels of 0 and 1 beside probabilities, all float64. */
export const binaryPair = (size: number): Inputs => ({
  y_true: flat(binaryLabels(size, 1, 1)),
  y_pred: flat(probabilities(size, 1, 2)),
});

/** (n,) labels of -1 and 1 beside scores. */
export const signPair = (size: number): Inputs => ({
  y_true: ndarray(binaryLabels(size, 1, 1).data.map((label) => 2 * label - 1)),
  y_pred: flat(scores(size, 1, 2)),
});

/** (n / 10, 10) one-hot rows beside scores of the classes. */
export const oneHotPair = (size: number): Inputs => ({
  y_true: oneHotLabels(size, columns, 1),
  y_pred: probabilities(size, columns, 2),
});

/** (n,) integer labels of 0 and 1 beside probabilities. */
export const labelledScores = (size: number): Inputs => ({
  y_true: classes(size, 2, 1),
  y_pred: flat(probabilities(size, 1, 2)),
});

/** (n,) integer labels of 0 and 1, given and predicted. */
export const binaryClasses = (size: number): Inputs => ({ y_true: classes(size, 2, 1), y_pred: classes(size, 2, 2) });

/** (n,) integer labels of ten classes, given and predicted. */
export const tenClasses = (size: number): Inputs => ({
  y_true: classes(size, columns, 1),
  y_pred: classes(size, columns, 2),
});

const classes = (size: number, count: number, seed: number): NDArray =>
  ndarray(
    randomNumbers(size, seed).map((value) => Math.floor(value * count)),
    [size],
    'int64',
  );
