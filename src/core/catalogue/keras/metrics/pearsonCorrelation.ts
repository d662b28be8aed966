import type { Definition } from '../../definition';
import { realPred, realTrue } from '../../inputs';
import { axis } from '../inputs';
import { meanMetric } from '../meanMetric';
import { sameRank } from '../shapes';

/**
 * Pearson's correlation of y_true and y_pred along an axis: the mean product of their standard scores.
 *
 * Inputs `[..., D]`; one value in [-1, 1] per row, `[...]`. NaN where a row does not vary.
 */
const pearsonCorrelationFunction: Definition = {
  id: 'keras.metrics.pearson_correlation',
  concept: 'pearson-correlation',
  kind: 'metric',
  form: 'function',
  better: 'higher',
  aliases: ['pearson_correlation'],
  doc: 'Pearson’s correlation of y_true and y_pred along an axis: the mean product of their standard scores.',
  inputs: { y_true: realTrue, y_pred: realPred },
  params: { axis },
  prepare: sameRank,
  steps: {
    centred_true: 'y_true - mean(y_true, axis)',
    centred_pred: 'y_pred - mean(y_pred, axis)',
    deviation_true: 'sqrt(mean((centred_true - mean(centred_true, axis))^2, axis))',
    deviation_pred: 'sqrt(mean((centred_pred - mean(centred_pred, axis))^2, axis))',
    score_true: 'centred_true / deviation_true',
    score_pred: 'centred_pred / deviation_pred',
    correlation: 'mean(score_true * score_pred, axis)',
  },
  symbols: { correlation: 'r' },
  source: 'keras 3.15 · keras.metrics.pearson_correlation',
};

export const pearsonCorrelation: readonly Definition[] = [
  pearsonCorrelationFunction,
  meanMetric(pearsonCorrelationFunction, 'PearsonCorrelation'),
];
