import type { Prepare } from '../definition';
import { classIndices, indexSteps, weightPerClass } from './classes';
import { labelSmoothing } from '../inputs';
import { classWeight, ignoreIndex, indexTarget, logitInput } from './inputs';
import { torchLoss } from './reduction';

/** y_true of the shape of y_pred holds class probabilities; of a shape without the class axis, indices. */
const indicesOrProbabilities: Prepare = (shapes, params, arrays) => {
  const { y_true: yTrue = [], y_pred: yPred = [], weight } = shapes;
  const soft = yTrue.length === yPred.length && yTrue.every((size, at) => size === yPred[at]);
  const prepared = classIndices(shapes, params, arrays);
  if (!soft) return prepared;
  const axis = yPred.length > 1 ? 1 : 0;
  return {
    shapes,
    lacks: { ...(prepared.lacks?.weight && { weight: prepared.lacks.weight }) },
    constants: { ...prepared.constants, soft_labels: true, ignores: false, counts: null },
    issues: weightPerClass(weight, yPred[axis] ?? 0),
  };
};

/**
 * Cross-entropy of classes and the softmax of logits.
 *
 * y_pred `[N, C, ...]` logits (or `[C]`); y_true `[N, ...]` class indices, or class probabilities of the shape of y_pred; one
 * loss per sample, in nats. Smoothing gives 1/C of its share to every class. For indices, class weights multiply the losses
 * and the mean divides by the weights of the true classes; ignored labels give 0 and do not count, and when all are ignored
 * the mean is NaN. For probabilities, class weights multiply the terms, and the mean divides by the number of samples.
 */
export const crossEntropy = torchLoss('cross_entropy', 'CrossEntropyLoss', {
  concept: 'categorical-crossentropy',
  doc: 'Minus the log-softmax of the true class; y_true holds class indices or class probabilities.',
  inputs: { y_true: indexTarget, y_pred: logitInput, weight: classWeight },
  params: { ignore_index: ignoreIndex, label_smoothing: labelSmoothing },
  prepare: indicesOrProbabilities,
  steps: {
    shifted: 'y_pred - max(y_pred, axis)',
    log_p: 'shifted - log(sum(exp(shifted), axis))',
    ...indexSteps,
    weighted_log_p: 'weight == null ? log_p : weight * log_p',
    uniform: '-sum(weighted_log_p, axis) / size(y_pred, axis)',
    kept_uniform: 'ignores ? where(valid, uniform, 0) : uniform',
    smoothed: 'label_smoothing > 0 ? (1 - label_smoothing) * nll + label_smoothing * kept_uniform : nll',
    t: 'label_smoothing > 0 ? y_true * (1 - label_smoothing) + label_smoothing / size(y_pred, axis) : y_true',
    loss: 'soft_labels ? -sum(t * weighted_log_p, axis) : smoothed',
  },
  symbols: { loss: 'L' },
  axisLetter: 'c',
  ownMask: { step: 'counted', when: 'counts' },
});
