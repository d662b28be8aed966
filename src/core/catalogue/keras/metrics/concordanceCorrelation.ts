import type { Definition } from '../../definition';
import { realPred, realTrue } from '../../inputs';
import { axis } from '../inputs';
import { meanMetric } from '../meanMetric';
import { sameRank } from '../shapes';

/**
 * The concordance correlation of y_true and y_pred along an axis: how close the pairs lie to the line y_pred = y_true.
 *
 * Inputs `[..., D]`; one value in [-1, 1] per row, `[...]`. Other than Pearson's correlation it falls when the means or the
 * scales differ. 1e-7 is added to the denominator, so that rows which do not vary give 0.
 */
const concordanceCorrelationFunction: Definition = {
  id: 'keras.metrics.concordance_correlation',
  concept: 'concordance-correlation',
  kind: 'metric',
  form: 'function',
  better: 'higher',
  aliases: ['concordance_correlation'],
  doc: 'The concordance correlation along an axis: how close the pairs lie to the line y_pred = y_true.',
  inputs: { y_true: realTrue, y_pred: realPred },
  params: { axis },
  prepare: sameRank,
  steps: {
    mean_true: 'mean(y_true, axis)',
    mean_pred: 'mean(y_pred, axis)',
    centred_true: 'y_true - mean_true',
    centred_pred: 'y_pred - mean_pred',
    variance_true: 'mean((centred_true - mean(centred_true, axis))^2, axis)',
    variance_pred: 'mean((centred_pred - mean(centred_pred, axis))^2, axis)',
    products: '(y_true - mean_pred) * centred_pred',
    spread: 'variance_true + variance_pred + (mean_true - mean_pred)^2',
    correlation: 'mean(2 * products / (spread + epsilon), axis)',
  },
  symbols: { correlation: '\\rho' },
  source: 'keras 3.15 · keras.metrics.concordance_correlation',
};

export const concordanceCorrelation: readonly Definition[] = [
  concordanceCorrelationFunction,
  meanMetric(concordanceCorrelationFunction, 'ConcordanceCorrelation'),
];
