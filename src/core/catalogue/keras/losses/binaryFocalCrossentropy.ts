import type { Definition } from '../../definition';
import { alpha, gamma } from '../focal';
import { labelSmoothing } from '../../inputs';
import { axis, binaryPred, binaryTrue, fromLogits } from '../inputs';
import { lossClass } from '../lossClass';
import { sameShape } from '../../shapes';

/**
 * Binary cross-entropy in which what is predicted well counts less: each term is multiplied by `(1 - p_t)^gamma`, `p_t`
 * being the probability given to the true class.
 *
 * Inputs of one shape `[..., D]`; one value per row, `[...]`. The focal factor uses the probabilities as they are, the
 * logarithms those clipped to [1e-7, 1 - 1e-7]. Given logits, the cross-entropy is computed from them and is exact; that is
 * so on TensorFlow, where the sigmoid's result remembers its logits; other backends clip.
 */
export const binaryFocalCrossentropyFunction: Definition = {
  id: 'keras.losses.binary_focal_crossentropy',
  concept: 'binary-focal-crossentropy',
  kind: 'loss',
  form: 'function',
  better: 'lower',
  aliases: ['binary_focal_crossentropy', 'keras.metrics.binary_focal_crossentropy'],
  doc: 'Binary cross-entropy in which samples that are predicted well count less, by (1 - p_t)^gamma.',
  inputs: { y_true: binaryTrue, y_pred: binaryPred },
  params: {
    apply_class_balancing: {
      type: 'boolean',
      default: false,
      doc: 'weigh the classes: alpha for class 1, 1 - alpha for class 0',
    },
    alpha,
    gamma,
    from_logits: fromLogits,
    label_smoothing: labelSmoothing,
    axis,
  },
  prepare: sameShape,
  steps: {
    t: 'label_smoothing > 0 ? y_true * (1 - label_smoothing) + 0.5 * label_smoothing : y_true',
    q: 'from_logits ? 1 / (1 + exp(-y_pred)) : y_pred',
    p: 'clip(y_pred, epsilon, 1 - epsilon)',
    cross_entropy:
      'from_logits ? maximum(y_pred, 0) - y_pred * t + log1p(exp(-abs(y_pred))) : -(t * log(p) + (1 - t) * log(1 - p))',
    p_t: 't * q + (1 - t) * (1 - q)',
    focal_factor: '(1 - p_t)^gamma',
    focal: 'focal_factor * cross_entropy',
    class_weight: 't * alpha + (1 - t) * (1 - alpha)',
    weighted: 'apply_class_balancing ? class_weight * focal : focal',
    loss: 'mean(weighted, axis)',
  },
  symbols: { p_t: 'p^t', focal_factor: 'f', class_weight: 'a', loss: 'L' },
  source: 'keras 3.15 · keras.losses.binary_focal_crossentropy',
};

export const binaryFocalCrossentropy: readonly Definition[] = [
  binaryFocalCrossentropyFunction,
  lossClass(binaryFocalCrossentropyFunction, 'BinaryFocalCrossentropy'),
];
