import type { Definition, ParamSpec } from '../../definition';
import { oneHotTrue, scoresPred } from '../inputs';
import { meanMetric } from '../meanMetric';
import { sameRows } from '../shapes';

export const topK: ParamSpec = {
  type: 'integer',
  default: 5,
  min: 1,
  symbol: 'k',
  doc: 'how many of the largest scores count',
};

/**
 * 1 where the true class is among the k largest scores, else 0.
 *
 * Inputs `[..., C]`, y_true one-hot; one value per row, `[...]`. Fewer than k scores may be larger than the true class's:
 * ties count in its favour. A row with a score that is not finite gives 0.
 */
const topKCategoricalAccuracyFunction: Definition = {
  id: 'keras.metrics.top_k_categorical_accuracy',
  concept: 'top-k-accuracy',
  kind: 'metric',
  form: 'function',
  better: 'higher',
  aliases: ['top_k_categorical_accuracy'],
  doc: '1 where the true class is among the k largest scores, else 0.',
  inputs: { y_true: oneHotTrue, y_pred: scoresPred },
  params: { k: topK },
  prepare: sameRows,
  steps: { label: 'argmax(y_true)', match: 'in_top_k(label, y_pred, k)' },
  axisLetter: 'c',
  source: 'keras 3.15 · keras.metrics.top_k_categorical_accuracy',
};

export const topKCategoricalAccuracy: readonly Definition[] = [
  topKCategoricalAccuracyFunction,
  meanMetric(topKCategoricalAccuracyFunction, 'TopKCategoricalAccuracy'),
];
