import { sampleWeight } from '../../inputs';
import { curveScore, curveTrue, dropIntermediate, optionalPositiveLabel } from '../inputs';
import { sklearnMetric } from '../metric';
import { afterZero, curveTargets, keptPlaces, thresholdCounts } from './thresholdCounts';
import type { ThresholdCounts } from './thresholdCounts';

/**
 * False and true positive rates at the thresholds, which fall from infinity. Inputs `(n,)`; three arrays of one length. With
 * `drop_intermediate`, points on a straight line between their neighbours are left out. A rate without samples is NaN.
 */
export const rocCurve = sklearnMetric('roc_curve', {
  concept: 'roc-curve',
  doc: 'The false and true positive rates at all thresholds.',
  inputs: { y_true: curveTrue, y_pred: curveScore, sample_weight: sampleWeight },
  params: { pos_label: optionalPositiveLabel, drop_intermediate: dropIntermediate(true) },
  prepare: (shapes, params, arrays) => {
    const { counts, atPlaces, prepared } = curveTargets(shapes, params, arrays);
    const isKept = params.drop_intermediate === true ? isCorner(counts) : () => true;
    return { ...prepared, lists: { distinct_scores: atPlaces(afterZero(keptPlaces(counts.thresholds, 1, isKept))) } };
  },
  axisLetter: null,
  symbols: { thresholds: '\\theta' },
  steps: {
    ...thresholdCounts,
    fpr: 'false_positives / actual_negatives',
    tpr: 'true_positives / actual_positives',
  },
  outputs: ['fpr', 'tpr', 'thresholds'],
});

/** True for places where the curve changes direction: where a second difference of the counts is not 0. */
function isCorner({ truePositives, falsePositives }: ThresholdCounts): (place: number) => boolean {
  const bends = (counts: Float64Array | Uint32Array, place: number): boolean => {
    const [before, here, after] = [counts[place - 1] ?? 0, counts[place] ?? 0, counts[place + 1] ?? 0];
    return after - here - (here - before) !== 0;
  };
  return (place) => bends(truePositives, place) || bends(falsePositives, place);
}
