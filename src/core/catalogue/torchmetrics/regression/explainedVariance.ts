import { functionalOf } from '../functional';
import { realPreds, realTarget } from '../inputs';
import { sameShape } from '../../shapes';
import { averaged, multioutput } from './outputs';

/**
 * 1 - Var(y - ŷ) / Var(y) for each output, variances as the mean of squares minus the square of the mean. An error
 * without variance scores 1; a target without variance, 0.
 */
export const explainedVariance = functionalOf('regression', 'explained_variance', {
  concept: 'explained-variance',
  better: 'higher',
  doc: 'The share of the variance of the target that the predictions explain.',
  inputs: { y_true: realTarget, y_pred: realPreds },
  params: { multioutput },
  prepare: sameShape,
  steps: {
    error: 'y_true - y_pred',
    error_variance: 'mean(error^2, 0) - mean(error, 0)^2',
    target_variance: 'mean(y_true^2, 0) - mean(y_true, 0)^2',
    score: 'where(error_variance == 0, 1, where(target_variance == 0, 0, 1 - error_variance / target_variance))',
    result: averaged('score', 'target_variance'),
  },
});
