import { functionalOf } from '../functional';
import { realPreds, realTarget } from '../inputs';
import { sameColumns } from '../shapes';

/** The correlation of the ranks (equals share the mean of their ranks), with 1e-6 added to its divisor. */
export const spearmanCorrcoef = functionalOf('regression', 'spearman_corrcoef', {
  concept: 'spearman-correlation',
  better: 'higher',
  doc: 'The correlation of the ranks of predictions and targets, from -1 to 1.',
  inputs: { y_true: realTarget, y_pred: realPreds },
  params: {},
  prepare: sameColumns,
  steps: {
    rank_pred: 'average_rank(y_pred, 0)',
    rank_true: 'average_rank(y_true, 0)',
    centered_pred: 'rank_pred - mean(rank_pred, 0)',
    centered_true: 'rank_true - mean(rank_true, 0)',
    covariance: 'mean(centered_pred * centered_true, 0)',
    deviation_pred: 'sqrt(mean(centered_pred^2, 0))',
    deviation_true: 'sqrt(mean(centered_true^2, 0))',
    result: 'clip(covariance / (deviation_pred * deviation_true + 1e-6), -1, 1)',
  },
});
