import type { Definition } from '../../definition';
import { axis, distributionPred, fromLogits, indexTrue } from '../inputs';
import { lossClass } from '../lossClass';
import { meanMetric } from '../meanMetric';
import { indicesBesideRows } from '../shapes';

/**
 * Cross-entropy of class indices and class probabilities.
 *
 * y_true `[...]` (or `[..., 1]`), indices from 0; y_pred `[..., C]`; one value per row, `[...]`, in nats. As on TensorFlow,
 * probabilities are clipped to [1e-7, 1 - 1e-7] first and normalised by the log-softmax afterwards. A label outside the
 * classes gives NaN.
 */
export const sparseCategoricalCrossentropyFunction: Definition = {
  id: 'keras.losses.sparse_categorical_crossentropy',
  concept: 'categorical-crossentropy',
  kind: 'loss',
  form: 'function',
  better: 'lower',
  aliases: ['scce', 'sparse_categorical_crossentropy', 'keras.metrics.sparse_categorical_crossentropy'],
  doc: 'Minus the logarithm of the probability given to the true class, whose index y_true holds.',
  inputs: { y_true: indexTrue, y_pred: distributionPred },
  params: {
    from_logits: fromLogits,
    ignore_class: { type: 'integer', default: null, nullable: true, doc: 'labels of this value do not count' },
    axis,
  },
  prepare: indicesBesideRows,
  steps: {
    valid: 'y_true != ignore_class',
    label: 'ignore_class == null ? y_true : where(valid, y_true, 0)',
    seen: 'ignore_class == null ? y_pred : where(valid, y_pred, 0)',
    logits: 'from_logits ? seen : log(clip(seen, epsilon, 1 - epsilon))',
    shifted: 'logits - max(logits, axis)',
    log_p: 'shifted - log(sum(exp(shifted), axis))',
    cross_entropy: '-take(log_p, label, axis)',
    loss: 'ignore_class == null ? cross_entropy : where(valid, cross_entropy, 0)',
  },
  symbols: { loss: 'L' },
  axisLetter: 'c',
  ownMask: { step: 'valid', when: 'ignore_class' },
  source: 'keras 3.15 · keras.losses.sparse_categorical_crossentropy',
};

export const sparseCategoricalCrossentropy: readonly Definition[] = [
  sparseCategoricalCrossentropyFunction,
  lossClass(sparseCategoricalCrossentropyFunction, 'SparseCategoricalCrossentropy'),
  meanMetric(sparseCategoricalCrossentropyFunction, 'SparseCategoricalCrossentropy'),
];
