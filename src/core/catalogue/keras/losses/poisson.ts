import type { Definition } from '../../definition';
import { positiveTrue } from '../../inputs';
import { positivePred } from '../inputs';
import { lossClass } from '../lossClass';
import { meanMetric } from '../meanMetric';

/**
 * The negative log-likelihood of a Poisson distribution without its constant term, averaged over the last axis.
 *
 * Inputs `[..., D]`, y_pred above -1e-7 (NaN below); one value per row, `[...]`.
 */
const poissonFunction: Definition = {
  id: 'keras.losses.poisson',
  concept: 'poisson',
  kind: 'loss',
  form: 'function',
  better: 'lower',
  aliases: ['Poisson', 'poisson', 'keras.metrics.poisson'],
  doc: 'The mean of y_pred - y_true * log(y_pred) over the last axis: the Poisson likelihood, up to a constant.',
  inputs: { y_true: positiveTrue, y_pred: positivePred },
  params: {},
  steps: {
    term: 'y_pred - y_true * log(y_pred + epsilon)',
    loss: 'mean(term)',
  },
  symbols: { loss: 'L' },
  source: 'keras 3.15 · keras.losses.poisson',
};

export const poisson: readonly Definition[] = [
  poissonFunction,
  lossClass(poissonFunction, 'Poisson'),
  meanMetric(poissonFunction, 'Poisson'),
];
