import type { NDArray } from '../array/ndarray';
import { largestOfRows } from '../conversion/labels';
import type { Subject } from './check';
import { columnsOf } from './places';

/** One class for each sample, true and decided. */
export interface DecidedLabels {
  readonly truth: Float64Array;
  readonly predicted: Float64Array;
  /** How many classes there are, by the rows or the largest label. */
  readonly classes: number;
}

/** More classes than this are taken for values of another kind. */
const mostClasses = 1000;

/** The classes that y_true and y_pred speak of, one a sample; undefined where a sample has several labels, or none. */
export function decidedLabels(subject: Subject): DecidedLabels | undefined {
  const { y_true: yTrue, y_pred: yPred } = subject.arrays;
  if (yTrue === undefined || yPred === undefined || yTrue.shape.length > 2 || yPred.shape.length > 2) return undefined;
  const truth = labelsOf(yTrue, subject.facts('y_true')?.isOneHot === true);
  const predicted = predictedLabels(subject, yPred);
  if (truth === undefined || truth.length !== predicted?.length) return undefined;
  const largest = [truth, predicted].reduce((most, labels) => labels.reduce((a, b) => Math.max(a, b), most), 1);
  const classes = Math.max(columnsOf(yPred), largest + 1);
  return classes <= mostClasses ? { truth, predicted, classes } : undefined;
}

function predictedLabels(subject: Subject, yPred: NDArray): Float64Array | undefined {
  const facts = subject.facts('y_pred');
  if (columnsOf(yPred) > 1) return facts?.isBinary01 === true && !facts.isOneHot ? undefined : labelsOf(yPred, true);
  if (facts?.isIntegers === true) return labelsOf(yPred, false);
  const threshold = subject.params.threshold ?? subject.params.thresholds ?? 0.5;
  if (facts?.inUnitInterval !== true || typeof threshold !== 'number') return undefined;
  return yPred.data.map((value) => Number(value > threshold));
}

function labelsOf(array: NDArray, areRows: boolean): Float64Array | undefined {
  if (areRows && columnsOf(array) > 1) return largestOfRows(array).data;
  if (columnsOf(array) > 1) return undefined;
  return array.data.every((value) => Number.isInteger(value) && value >= 0) ? array.data : undefined;
}
