import { extended } from '../classScores';
import { sampleWeight } from '../../inputs';
import { curveScore, curveTrue, dropIntermediate, optionalPositiveLabel } from '../inputs';
import { sklearnMetric } from '../metric';
import { curveTargets, keptPositions, thresholdCounts } from './thresholdCounts';
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
    const { counts, prepared } = curveTargets(shapes, params, arrays);
    const kept = params.drop_intermediate === true ? corners(counts) : counts.thresholds;
    return extended(prepared, { distinct_scores: [Infinity, ...kept] });
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

/** Thresholds where the curve changes direction: where a second difference of the counts is not 0. */
function corners({ thresholds, truePositives, falsePositives }: ThresholdCounts): number[] {
  const bends = (values: readonly number[], position: number): boolean => {
    const [before = 0, here = 0, after = 0] = values.slice(position - 1, position + 2);
    return after - here - (here - before) !== 0;
  };
  const isCorner = (position: number): boolean => bends(truePositives, position) || bends(falsePositives, position);
  return keptPositions(thresholds.length, isCorner).map((position) => thresholds[position] ?? NaN);
}
