import type { NDArray } from '../../array/ndarray';
import type { Subject } from '../check';
import { columnsOf } from '../places';

/** Pairs of a positive and a negative sample, by the order of their scores. */
export interface RankedPairs {
  /** The positive one has the larger score. */
  readonly right: number;
  readonly tied: number;
  readonly all: number;
}

/** Counts the pairs of labels 0 and 1 with one score each, in O(n log n); undefined for others, and for one class. */
export function rankedPairs(subject: Subject): RankedPairs | undefined {
  const { y_true: yTrue, y_pred: yPred } = subject.arrays;
  const isBinary = subject.facts('y_true')?.isBinary01 === true && subject.facts('y_pred')?.nanCount === 0;
  if (
    yTrue === undefined ||
    yPred === undefined ||
    !isBinary ||
    !isOneCurve(subject, yPred) ||
    yTrue.data.length !== yPred.data.length
  ) {
    return undefined;
  }
  const order = yPred.data.map((_, at) => at).sort((a, b) => (yPred.data[a] ?? 0) - (yPred.data[b] ?? 0));
  let [right, tied, positives, negatives] = [0, 0, 0, 0];
  let start = 0;
  while (start < order.length) {
    const end = endOfTie(yPred.data, order, start);
    const positive = order.subarray(start, end).reduce((sum, at) => sum + (yTrue.data[at] ?? 0), 0);
    const negative = end - start - positive;
    right += positive * negatives;
    tied += positive * negative;
    negatives += negative;
    positives += positive;
    start = end;
  }
  const all = positives * negatives;
  return all === 0 ? undefined : { right, tied, all };
}

/** Where the scores that equal the one at `start` end, in their order. */
function endOfTie(scores: Float64Array, order: Float64Array, start: number): number {
  const score = scores[order[start] ?? 0];
  let end = start + 1;
  while (end < order.length && scores[order[end] ?? 0] === score) end += 1;
  return end;
}

/** All scores make one curve, of all samples: Keras pools columns unless it is told that they are labels. */
const isOneCurve = ({ params }: Subject, yPred: NDArray): boolean =>
  (params.ignore_index ?? null) === null && (columnsOf(yPred) === 1 || params.multi_label === false);
