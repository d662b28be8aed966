import type { Definition } from '../../definition';
import { oneHotTrue, marginPred } from '../inputs';
import { lossClass } from '../lossClass';
import { meanMetric } from '../meanMetric';

/**
 * The margin by which a wrong class beats the true one, plus 1, not below 0.
 *
 * Inputs `[..., C]`, y_true one-hot; one value per row, `[...]`. The true class itself stands in the maximum as 0, so that
 * scores that are all negative give a larger loss than their margin.
 */
const categoricalHingeFunction: Definition = {
  id: 'keras.losses.categorical_hinge',
  concept: 'categorical-hinge',
  kind: 'loss',
  form: 'function',
  better: 'lower',
  aliases: ['CategoricalHinge', 'categorical_hinge', 'keras.metrics.categorical_hinge'],
  doc: 'The largest score of a wrong class minus the score of the true class plus 1, not below 0.',
  inputs: { y_true: oneHotTrue, y_pred: marginPred },
  params: {},
  steps: {
    positive: 'sum(y_true * y_pred)',
    negative: 'max((1 - y_true) * y_pred)',
    loss: 'maximum(negative - positive + 1, 0)',
  },
  symbols: { loss: 'L' },
  axisLetter: 'c',
  source: 'keras 3.15 · keras.losses.categorical_hinge',
};

export const categoricalHinge: readonly Definition[] = [
  categoricalHingeFunction,
  lossClass(categoricalHingeFunction, 'CategoricalHinge'),
  meanMetric(categoricalHingeFunction, 'CategoricalHinge'),
];
