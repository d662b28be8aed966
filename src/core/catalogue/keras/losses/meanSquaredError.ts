import type { Definition } from '../../definition';
import { realPred, realTrue } from '../../inputs';
import { lossClass } from '../lossClass';
import { meanMetric } from '../meanMetric';
import { sameRank } from '../shapes';

/**
 * The mean of squared differences over the last axis.
 *
 * Inputs `[..., D]`; one value per row, `[...]`. NaN spreads.
 */
const meanSquaredErrorFunction: Definition = {
  id: 'keras.losses.mean_squared_error',
  concept: 'mean-squared-error',
  kind: 'loss',
  form: 'function',
  better: 'lower',
  aliases: ['mse', 'MSE', 'mean_squared_error', 'keras.metrics.mean_squared_error'],
  doc: 'The mean of the squared differences over the last axis.',
  inputs: { y_true: realTrue, y_pred: realPred },
  params: {},
  prepare: sameRank,
  steps: {
    error: 'y_true - y_pred',
    squared_error: 'error^2',
    loss: 'mean(squared_error)',
  },
  symbols: { loss: 'L' },
  source: 'keras 3.15 · keras.losses.mean_squared_error',
};

export const meanSquaredError: readonly Definition[] = [
  meanSquaredErrorFunction,
  lossClass(meanSquaredErrorFunction, 'MeanSquaredError'),
  meanMetric(meanSquaredErrorFunction, 'MeanSquaredError'),
];
