import type { Definition } from '../../definition';
import { realPred, realTrue } from '../../inputs';
import { lossClass } from '../lossClass';
import { meanMetric } from '../meanMetric';
import { sameRank } from '../shapes';

/**
 * The mean of absolute differences over the last axis.
 *
 * Inputs `[..., D]`; one value per row, `[...]`. NaN spreads.
 */
const meanAbsoluteErrorFunction: Definition = {
  id: 'keras.losses.mean_absolute_error',
  concept: 'mean-absolute-error',
  kind: 'loss',
  form: 'function',
  better: 'lower',
  aliases: ['mae', 'MAE', 'mean_absolute_error', 'keras.metrics.mean_absolute_error'],
  doc: 'The mean of the absolute differences over the last axis.',
  inputs: { y_true: realTrue, y_pred: realPred },
  params: {},
  prepare: sameRank,
  steps: {
    error: 'y_true - y_pred',
    absolute_error: 'abs(error)',
    loss: 'mean(absolute_error)',
  },
  symbols: { loss: 'L' },
  source: 'keras 3.15 · keras.losses.mean_absolute_error',
};

export const meanAbsoluteError: readonly Definition[] = [
  meanAbsoluteErrorFunction,
  lossClass(meanAbsoluteErrorFunction, 'MeanAbsoluteError'),
  meanMetric(meanAbsoluteErrorFunction, 'MeanAbsoluteError'),
];
