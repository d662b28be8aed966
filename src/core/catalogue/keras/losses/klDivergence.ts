import type { Definition } from '../../definition';
import { distributionPred, distributionTrue } from '../inputs';
import { lossClass } from '../lossClass';
import { meanMetric } from '../meanMetric';

/**
 * The Kullback-Leibler divergence of y_pred from y_true, summed over the last axis.
 *
 * Inputs `[..., C]`, distributions over C classes; one value per row, `[...]`. Both are clipped to [1e-7, 1]; rows that do not
 * sum to 1 are taken as they are.
 */
const klDivergenceFunction: Definition = {
  id: 'keras.losses.kl_divergence',
  concept: 'kl-divergence',
  kind: 'loss',
  form: 'function',
  better: 'lower',
  aliases: ['kld', 'KLD', 'kullback_leibler_divergence', 'kl_divergence', 'keras.metrics.kl_divergence'],
  doc: 'The sum of y_true * log(y_true / y_pred) over the last axis.',
  inputs: { y_true: distributionTrue, y_pred: distributionPred },
  params: {},
  steps: {
    t: 'clip(y_true, epsilon, 1)',
    p: 'clip(y_pred, epsilon, 1)',
    term: 't * log(t / p)',
    loss: 'sum(term)',
  },
  symbols: { loss: 'L' },
  axisLetter: 'c',
  source: 'keras 3.15 · keras.losses.kl_divergence',
};

export const klDivergence: readonly Definition[] = [
  klDivergenceFunction,
  lossClass(klDivergenceFunction, 'KLDivergence'),
  meanMetric(klDivergenceFunction, 'KLDivergence'),
];
