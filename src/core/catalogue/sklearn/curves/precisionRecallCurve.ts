import { extended } from '../classScores';
import { curveScore, curveTrue, dropIntermediate, optionalPositiveLabel, sampleWeight } from '../inputs';
import { sklearnMetric } from '../metric';
import { curveTargets, keptPositions, thresholdCounts } from './thresholdCounts';

/**
 * Precision and recall at the thresholds, which rise, and a last point (1, 0) without a threshold. Inputs `(n,)`; precision and
 * recall are one longer than the thresholds. Without positives recall is 1.
 */
export const precisionRecallCurve = sklearnMetric('precision_recall_curve', {
  concept: 'precision-recall-curve',
  doc: 'The precision and recall at all thresholds.',
  inputs: { y_true: curveTrue, y_pred: curveScore, sample_weight: sampleWeight },
  params: { pos_label: optionalPositiveLabel, drop_intermediate: dropIntermediate(false) },
  prepare: (shapes, params, arrays) => {
    const { counts, prepared } = curveTargets(shapes, params, arrays);
    const { thresholds, truePositives } = counts;
    const changes = (position: number): boolean =>
      truePositives[position] !== truePositives[position - 1] ||
      truePositives[position + 1] !== truePositives[position];
    const kept =
      params.drop_intermediate === true
        ? keptPositions(thresholds.length, changes).map((position) => thresholds[position] ?? NaN)
        : thresholds;
    return extended(prepared, { cuts: kept, rising_cuts: [...kept].reverse() });
  },
  axisLetter: null,
  steps: {
    ...thresholdCounts,
    precision_at: 'divide_no_nan(true_positives, true_positives + false_positives)',
    recall_at: 'where(actual_positives == 0, 1, true_positives / actual_positives)',
    precision: 'append(reverse(precision_at, 0), 1, 0)',
    recall: 'append(reverse(recall_at, 0), 0, 0)',
    thresholds_rising: 'rising_cuts',
  },
  outputs: ['precision', 'recall', 'thresholds_rising'],
});
