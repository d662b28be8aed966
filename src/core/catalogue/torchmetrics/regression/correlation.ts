import type { Prepare, Steps } from '../../definition';
import { inOrder } from '../../shapes';
import { sameColumns } from '../shapes';

/** Samples `(N,)` are read as one output, `(N, 1)`. */
export const atLeastOneColumn: Prepare = inOrder(sameColumns, (shapes) => {
  const { y_pred: yPred = [] } = shapes;
  const seen = yPred.length === 1 ? [...yPred, 1] : yPred;
  return { shapes: { ...shapes, y_true: seen, y_pred: seen } };
});

/**
 * Pearson's correlation of every output. Variances are measured in units of the largest deviation from the mean; where
 * one of them is smaller than the root of the machine epsilon, or nothing is finite, there is no correlation (NaN).
 */
export const pearsonSteps: Steps = {
  mean_pred: 'mean(y_pred, 0)',
  mean_true: 'mean(y_true, 0)',
  centered_pred: 'y_pred - mean_pred',
  centered_true: 'y_true - mean_true',
  variance_pred: 'sum(centered_pred^2, 0) / (size(y_pred, 0) - 1)',
  variance_true: 'sum(centered_true^2, 0) / (size(y_true, 0) - 1)',
  covariance: 'sum(centered_pred * centered_true, 0) / (size(y_true, 0) - 1)',
  spread_pred: 'max(abs(centered_pred), 0)',
  spread_true: 'max(abs(centered_true), 0)',
  scaled_variance_pred: 'variance_pred / spread_pred^2',
  scaled_variance_true: 'variance_true / spread_true^2',
  scaled_covariance: 'covariance / (spread_pred * spread_true)',
  least_variance: 'sqrt(machine_epsilon(y_pred))',
  varies: 'scaled_variance_pred >= least_variance and scaled_variance_true >= least_variance',
  correlation: 'where(varies, clip(scaled_covariance / sqrt(scaled_variance_pred * scaled_variance_true), -1, 1), nan)',
};
