import type { Definition } from '../../definition';
import { realPred, realTrue } from '../../inputs';
import { meanMetric } from '../meanMetric';
import { sameRank } from '../shapes';

/**
 * 1 where y_pred equals y_true, else 0.
 *
 * Inputs `[...]` of one shape; as many values. Nothing is rounded: probabilities never equal labels.
 */
const accuracyFunction: Definition = {
  id: 'keras.metrics.accuracy',
  concept: 'accuracy',
  kind: 'metric',
  form: 'function',
  better: 'higher',
  aliases: ['accuracy', 'acc'],
  doc: '1 where y_pred equals y_true, else 0.',
  inputs: {
    y_true: { ...realTrue, domain: 'class-index', doc: 'the true labels' },
    y_pred: { ...realPred, domain: 'class-index', doc: 'the predicted labels' },
  },
  params: {},
  prepare: sameRank,
  steps: { match: 'y_true == y_pred' },
  source: 'keras 3.15 · keras.metrics.Accuracy',
};

export const accuracy: readonly Definition[] = [accuracyFunction, meanMetric(accuracyFunction, 'Accuracy')];
