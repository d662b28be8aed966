import type { Definition } from '../../definition';
import { alpha, gamma } from '../focal';
import { labelSmoothing } from '../../inputs';
import { axis, distributionPred, fromLogits, oneHotTrue } from '../inputs';
import { lossClass } from '../lossClass';

/**
 * Categorical cross-entropy in which what is predicted well counts less: each class's term is multiplied by
 * `alpha * (1 - p)^gamma`.
 *
 * Inputs `[..., C]`; one value per row, `[...]`. Rows of probabilities are divided by their sum, then clipped to
 * [1e-7, 1 - 1e-7]; logits go through a softmax first. Smoothing moves labels towards 1/C along `axis`; a list of alphas,
 * one for each class, lies along the last axis whatever `axis` is.
 */
const categoricalFocalCrossentropyFunction: Definition = {
  id: 'keras.losses.categorical_focal_crossentropy',
  concept: 'categorical-focal-crossentropy',
  kind: 'loss',
  form: 'function',
  better: 'lower',
  aliases: ['categorical_focal_crossentropy', 'keras.metrics.categorical_focal_crossentropy'],
  doc: 'Categorical cross-entropy in which samples that are predicted well count less, by alpha * (1 - p)^gamma.',
  inputs: { y_true: oneHotTrue, y_pred: distributionPred },
  params: {
    alpha: { ...alpha, several: true, doc: 'the weight of all classes, or a list with one for each class' },
    gamma,
    from_logits: fromLogits,
    label_smoothing: labelSmoothing,
    axis,
  },
  steps: {
    t: 'label_smoothing > 0 ? y_true * (1 - label_smoothing) + label_smoothing / size(y_pred, axis) : y_true',
    shifted: 'y_pred - max(y_pred, axis)',
    exps: 'exp(shifted)',
    softmax: 'exps / sum(exps, axis)',
    scores: 'from_logits ? softmax : y_pred',
    q: 'scores / sum(scores, axis)',
    p: 'clip(q, epsilon, 1 - epsilon)',
    cross_entropy: '-t * log(p)',
    focal_factor: '(1 - p)^gamma',
    weighted: 'alpha * focal_factor * cross_entropy',
    loss: 'sum(weighted, axis)',
  },
  symbols: { focal_factor: 'f', loss: 'L' },
  axisLetter: 'c',
  source: 'keras 3.15 · keras.losses.categorical_focal_crossentropy',
};

export const categoricalFocalCrossentropy: readonly Definition[] = [
  categoricalFocalCrossentropyFunction,
  lossClass(categoricalFocalCrossentropyFunction, 'CategoricalFocalCrossentropy'),
];
