import { sampleWeight } from '../../inputs';
import { curveScore, curveTrue, optionalPositiveLabel } from '../inputs';
import { sklearnMetric } from '../metric';
import { curveTargets, keptPlaces, thresholdCounts } from './thresholdCounts';

/** True and false negatives and positives at every different score, which fall. Inputs `(n,)`; five arrays of one length. */
export const confusionMatrixAtThresholds = sklearnMetric('confusion_matrix_at_thresholds', {
  concept: 'confusion-matrix-at-thresholds',
  doc: 'The true and false negatives and positives at all thresholds.',
  inputs: { y_true: curveTrue, y_pred: curveScore, sample_weight: sampleWeight },
  params: { pos_label: optionalPositiveLabel },
  prepare: (shapes, params, arrays) => {
    const { counts, atPlaces, prepared } = curveTargets(shapes, params, arrays);
    const places = keptPlaces(counts.thresholds, 1, () => true);
    return { ...prepared, lists: { distinct_scores: atPlaces(places) } };
  },
  axisLetter: null,
  symbols: { thresholds: '\\theta' },
  steps: {
    ...thresholdCounts,
    true_negatives: 'actual_negatives - false_positives',
    false_negatives: 'actual_positives - true_positives',
  },
  outputs: ['true_negatives', 'false_positives', 'false_negatives', 'true_positives', 'thresholds'],
});
