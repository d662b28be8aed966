import type { Definition } from '../../definition';
import { realPred, realTrue } from '../../inputs';
import { lossClass } from '../lossClass';
import { meanMetric } from '../meanMetric';
import { sameRank } from '../shapes';

/**
 * The logarithm of the hyperbolic cosine of the differences, averaged over the last axis.
 *
 * Inputs `[..., D]`; one value per row, `[...]`. Written as `x + softplus(-2x) - log 2`, which does not overflow; for small
 * errors this cancels, so that float32 keeps few digits below 1e-3.
 */
const logCoshFunction: Definition = {
  id: 'keras.losses.log_cosh',
  concept: 'log-cosh',
  kind: 'loss',
  form: 'function',
  better: 'lower',
  aliases: ['logcosh', 'log_cosh', 'keras.metrics.log_cosh'],
  doc: 'The mean of log(cosh(difference)) over the last axis: squared for small errors, absolute for large ones.',
  inputs: { y_true: realTrue, y_pred: realPred },
  params: {},
  prepare: sameRank,
  steps: {
    error: 'y_pred - y_true',
    log_cosh: 'error + softplus(error * -2) - log(2)',
    loss: 'mean(log_cosh)',
  },
  symbols: { loss: 'L' },
  source: 'keras 3.15 · keras.losses.log_cosh',
};

export const logCosh: readonly Definition[] = [
  logCoshFunction,
  lossClass(logCoshFunction, 'LogCosh'),
  meanMetric(logCoshFunction, 'LogCoshError'),
];
