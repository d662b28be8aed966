import type { Definition } from '../../definition';
import { realPred, realTrue } from '../../inputs';
import { lossClass } from '../lossClass';
import { meanMetric } from '../meanMetric';
import { sameRank } from '../shapes';

/**
 * Absolute differences in percent of the true values, averaged over the last axis.
 *
 * Inputs `[..., D]`; one value in percent per row, `[...]`. A true value nearer to 0 than epsilon (1e-7) counts as epsilon,
 * so that one wrong zero contributes millions of percent.
 */
const meanAbsolutePercentageErrorFunction: Definition = {
  id: 'keras.losses.mean_absolute_percentage_error',
  concept: 'mean-absolute-percentage-error',
  kind: 'loss',
  form: 'function',
  better: 'lower',
  aliases: ['mape', 'MAPE', 'mean_absolute_percentage_error', 'keras.metrics.mean_absolute_percentage_error'],
  doc: 'The mean of the absolute differences in percent of the true values, over the last axis.',
  inputs: { y_true: realTrue, y_pred: realPred },
  params: {},
  prepare: sameRank,
  steps: {
    scale: 'maximum(abs(y_true), epsilon)',
    relative_error: 'abs((y_true - y_pred) / scale)',
    loss: '100 * mean(relative_error)',
  },
  symbols: { loss: 'L' },
  source: 'keras 3.15 · keras.losses.mean_absolute_percentage_error',
};

export const meanAbsolutePercentageError: readonly Definition[] = [
  meanAbsolutePercentageErrorFunction,
  lossClass(meanAbsolutePercentageErrorFunction, 'MeanAbsolutePercentageError'),
  meanMetric(meanAbsolutePercentageErrorFunction, 'MeanAbsolutePercentageError'),
];
