import type { Definition } from '../../definition';
import { labelSmoothing } from '../../inputs';
import { axis, distributionPred, fromLogits, oneHotTrue } from '../inputs';
import { lossClass } from '../lossClass';
import { meanMetric } from '../meanMetric';
import { sameShape } from '../../shapes';

/**
 * Cross-entropy of one-hot (or soft) labels and class probabilities.
 *
 * Inputs of one shape `[..., C]`; one value per row, `[...]`, in nats. Rows of probabilities are divided by their sum, then
 * clipped to [1e-7, 1 - 1e-7]; a row of zeros gives NaN. Logits go through a log-softmax. Smoothing moves labels towards
 * 1/C, C being the size of the last axis whatever `axis` is.
 */
const categoricalCrossentropyFunction: Definition = {
  id: 'keras.losses.categorical_crossentropy',
  concept: 'categorical-crossentropy',
  kind: 'loss',
  form: 'function',
  better: 'lower',
  aliases: ['cce', 'categorical_crossentropy', 'keras.metrics.categorical_crossentropy'],
  doc: 'Minus the sum over the classes of y_true * log(p).',
  inputs: { y_true: oneHotTrue, y_pred: distributionPred },
  params: { from_logits: fromLogits, label_smoothing: labelSmoothing, axis },
  prepare: sameShape,
  steps: {
    t: 'label_smoothing > 0 ? y_true * (1 - label_smoothing) + label_smoothing / size(y_pred) : y_true',
    q: 'y_pred / sum(y_pred, axis)',
    p: 'clip(q, epsilon, 1 - epsilon)',
    shifted: 'y_pred - max(y_pred, axis)',
    log_p: 'from_logits ? shifted - log(sum(exp(shifted), axis)) : log(p)',
    loss: '-sum(t * log_p, axis)',
  },
  symbols: { loss: 'L' },
  axisLetter: 'c',
  source: 'keras 3.15 · keras.losses.categorical_crossentropy',
};

export const categoricalCrossentropy: readonly Definition[] = [
  categoricalCrossentropyFunction,
  lossClass(categoricalCrossentropyFunction, 'CategoricalCrossentropy'),
  meanMetric(categoricalCrossentropyFunction, 'CategoricalCrossentropy'),
];
