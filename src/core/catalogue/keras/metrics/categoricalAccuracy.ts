import type { Definition } from '../../definition';
import { oneHotTrue, scoresPred } from '../inputs';
import { meanMetric } from '../meanMetric';
import { sameRows } from '../shapes';

/**
 * 1 where the largest score stands at the true class, else 0.
 *
 * Inputs `[..., C]`, y_true one-hot; one value per row, `[...]`. The first one of equal scores counts.
 */
const categoricalAccuracyFunction: Definition = {
  id: 'keras.metrics.categorical_accuracy',
  concept: 'categorical-accuracy',
  kind: 'metric',
  form: 'function',
  better: 'higher',
  aliases: ['categorical_accuracy'],
  doc: '1 where the largest score stands at the true class, else 0.',
  inputs: { y_true: oneHotTrue, y_pred: scoresPred },
  params: {},
  prepare: sameRows,
  steps: { label: 'argmax(y_true)', predicted: 'argmax(y_pred)', match: 'label == predicted' },
  axisLetter: 'c',
  source: 'keras 3.15 · keras.metrics.categorical_accuracy',
};

export const categoricalAccuracy: readonly Definition[] = [
  categoricalAccuracyFunction,
  meanMetric(categoricalAccuracyFunction, 'CategoricalAccuracy'),
];
