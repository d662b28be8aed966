import { functionalOf } from '../functional';
import { realPreds, realTarget } from '../inputs';
import { sameShape } from '../../shapes';

/** The mean of (log(1 + ŷ) - log(1 + y))². Nothing is clipped: a value below -1 gives NaN. */
export const meanSquaredLogError = functionalOf('regression', 'mean_squared_log_error', {
  concept: 'mean-squared-logarithmic-error',
  better: 'lower',
  doc: 'The mean of the squared differences of the logarithms, each of 1 + the value.',
  inputs: { y_true: { ...realTarget, domain: 'positive' }, y_pred: { ...realPreds, domain: 'positive' } },
  params: {},
  prepare: sameShape,
  steps: {
    log_pred: 'log1p(y_pred)',
    log_true: 'log1p(y_true)',
    squared_error: '(log_pred - log_true)^2',
    result: 'mean(squared_error, all)',
  },
});
