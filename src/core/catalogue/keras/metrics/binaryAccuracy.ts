import type { Definition } from '../../definition';
import { binaryPred, binaryTrue } from '../inputs';
import { meanMetric } from '../meanMetric';
import { sameRank } from '../shapes';

/**
 * 1 where y_pred, taken as 1 above the threshold, equals y_true, else 0.
 *
 * Inputs `[...]` of one shape; as many values. A prediction equal to the threshold counts as 0.
 */
const binaryAccuracyFunction: Definition = {
  id: 'keras.metrics.binary_accuracy',
  concept: 'binary-accuracy',
  kind: 'metric',
  form: 'function',
  better: 'higher',
  aliases: ['binary_accuracy'],
  doc: '1 where y_pred, taken as 1 above the threshold, equals y_true, else 0.',
  inputs: { y_true: binaryTrue, y_pred: binaryPred },
  params: {
    threshold: { type: 'number', default: 0.5, symbol: '\\tau', doc: 'predictions above it count as 1' },
  },
  prepare: sameRank,
  steps: { predicted: 'y_pred > threshold', match: 'y_true == predicted' },
  source: 'keras 3.15 · keras.metrics.binary_accuracy',
};

export const binaryAccuracy: readonly Definition[] = [
  binaryAccuracyFunction,
  meanMetric(binaryAccuracyFunction, 'BinaryAccuracy'),
];
