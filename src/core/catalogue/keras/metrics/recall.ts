import type { Definition } from '../../definition';
import { countFormulas, confusionSteps } from '../confusion';
import { precision } from './precision';

/**
 * The share of the positive samples that are found: `tp / (tp + fn)`.
 *
 * Inputs, parameters and pooling as for Precision. Without any positive sample: 0.
 */
export const recall: Definition = {
  ...precision,
  id: 'keras.metrics.Recall',
  concept: 'recall',
  aliases: ['Recall'],
  doc: 'The share of the positive samples that are predicted as positive.',
  steps: {
    ...confusionSteps,
    true_positives: countFormulas.true_positives,
    false_negatives: countFormulas.false_negatives,
    recalls: 'divide_no_nan(true_positives, true_positives + false_negatives)',
    recall: 'size(recalls, 0) == 1 ? pick(recalls, 0, 0) : recalls',
  },
  state: ['true_positives', 'false_negatives'],
  source: 'keras 3.15 · keras.metrics.Recall',
};
