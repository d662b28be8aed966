import type { Definition } from '../../definition';
import { labelSmoothing } from '../../inputs';
import { axis, binaryPred, binaryTrue, fromLogits } from '../inputs';
import { lossClass } from '../lossClass';
import { meanMetric } from '../meanMetric';
import { sameShape } from '../../shapes';

/**
 * Cross-entropy of 0/1 labels and probabilities, element by element, averaged over `axis`.
 *
 * Inputs of one shape `[..., D]`; one value per row, `[...]`, in nats. Probabilities are clipped to [1e-7, 1 - 1e-7], which in
 * float32 ends at 1 - 1.19e-7; logits are exact: `max(x, 0) - x y + log(1 + e^-|x|)`. Smoothing moves labels towards 1/2.
 */
export const binaryCrossentropyFunction: Definition = {
  id: 'keras.losses.binary_crossentropy',
  concept: 'binary-crossentropy',
  kind: 'loss',
  form: 'function',
  better: 'lower',
  aliases: ['bce', 'BCE', 'binary_crossentropy', 'keras.metrics.binary_crossentropy', 'log_loss'],
  doc: 'The mean over an axis of -(y_true * log(p) + (1 - y_true) * log(1 - p)).',
  inputs: { y_true: binaryTrue, y_pred: binaryPred },
  params: { from_logits: fromLogits, label_smoothing: labelSmoothing, axis },
  prepare: sameShape,
  steps: {
    t: 'label_smoothing > 0 ? y_true * (1 - label_smoothing) + 0.5 * label_smoothing : y_true',
    p: 'clip(y_pred, epsilon, 1 - epsilon)',
    cross_entropy:
      'from_logits ? maximum(y_pred, 0) - y_pred * t + log1p(exp(-abs(y_pred))) : -(t * log(p) + (1 - t) * log(1 - p))',
    loss: 'mean(cross_entropy, axis)',
  },
  symbols: { loss: 'L' },
  source: 'keras 3.15 · keras.losses.binary_crossentropy',
};

export const binaryCrossentropy: readonly Definition[] = [
  binaryCrossentropyFunction,
  lossClass(binaryCrossentropyFunction, 'BinaryCrossentropy'),
  meanMetric(binaryCrossentropyFunction, 'BinaryCrossentropy'),
];
