import type { Definition } from '../../definition';
import { positiveTrue } from '../../inputs';
import { positivePred } from '../inputs';
import { lossClass } from '../lossClass';
import { meanMetric } from '../meanMetric';
import { sameRank } from '../shapes';

/**
 * Squared differences of `log(1 + value)`, averaged over the last axis.
 *
 * Inputs `[..., D]`; one value per row, `[...]`. Values below epsilon (1e-7), negative ones too, count as epsilon.
 */
const meanSquaredLogarithmicErrorFunction: Definition = {
  id: 'keras.losses.mean_squared_logarithmic_error',
  concept: 'mean-squared-logarithmic-error',
  kind: 'loss',
  form: 'function',
  better: 'lower',
  aliases: ['msle', 'MSLE', 'mean_squared_logarithmic_error', 'keras.metrics.mean_squared_logarithmic_error'],
  doc: 'The mean of the squared differences of log(1 + value), over the last axis.',
  inputs: { y_true: positiveTrue, y_pred: positivePred },
  params: {},
  prepare: sameRank,
  steps: {
    log_pred: 'log(maximum(y_pred, epsilon) + 1)',
    log_true: 'log(maximum(y_true, epsilon) + 1)',
    squared_error: '(log_pred - log_true)^2',
    loss: 'mean(squared_error)',
  },
  symbols: { loss: 'L' },
  source: 'keras 3.15 · keras.losses.mean_squared_logarithmic_error',
};

export const meanSquaredLogarithmicError: readonly Definition[] = [
  meanSquaredLogarithmicErrorFunction,
  lossClass(meanSquaredLogarithmicErrorFunction, 'MeanSquaredLogarithmicError'),
  meanMetric(meanSquaredLogarithmicErrorFunction, 'MeanSquaredLogarithmicError'),
];
