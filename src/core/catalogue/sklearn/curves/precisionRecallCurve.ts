import { extended } from '../classScores';
import { sampleWeight } from '../../inputs';
import { curveScore, curveTrue, dropIntermediate, optionalPositiveLabel } from '../inputs';
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
    return extended(prepared, { distinct_scores: [Infinity, ...kept].reverse(), kept_scores: [...kept].reverse() });
  },
  axisLetter: null,
  steps: {
    ...thresholdCounts,
    none_predicted: 'thresholds == inf',
    precision: 'where(none_predicted, 1, divide_no_nan(true_positives, true_positives + false_positives))',
    recall: 'where(actual_positives == 0, not none_predicted, true_positives / actual_positives)',
    finite_thresholds: 'leading(kept_scores, 1)',
  },
  symbols: { thresholds: '\\theta' },
  outputs: ['precision', 'recall', 'finite_thresholds'],
});
