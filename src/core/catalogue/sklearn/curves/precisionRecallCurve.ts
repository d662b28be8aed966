import { sampleWeight } from '../../inputs';
import { curveScore, curveTrue, dropIntermediate, optionalPositiveLabel } from '../inputs';
import { sklearnMetric } from '../metric';
import { afterZero, curveTargets, keptPlaces, thresholdCounts } from './thresholdCounts';

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
    const { counts, atPlaces, prepared } = curveTargets(shapes, params, arrays);
    const { thresholds, truePositives: hits } = counts;
    const changes = (place: number): boolean => hits[place] !== hits[place - 1] || hits[place + 1] !== hits[place];
    const kept = keptPlaces(thresholds, 1, params.drop_intermediate === true ? changes : () => true);
    const lists = { distinct_scores: atPlaces(afterZero(kept).reverse()), kept_scores: atPlaces(kept.reverse()) };
    return { ...prepared, lists };
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
