import { broadcasting } from '../broadcasting';
import { realInput, realTarget } from './inputs';
import { torchLoss } from './reduction';

/**
 * Squared differences.
 *
 * Inputs `[...]`, broadcast; as many losses.
 */
export const mseLoss = torchLoss('mse_loss', 'MSELoss', {
  concept: 'mean-squared-error',
  doc: 'The mean of the squared differences.',
  inputs: { y_true: realTarget, y_pred: realInput },
  params: {},
  prepare: broadcasting,
  steps: { error: 'y_pred - y_true', loss: 'error^2' },
  symbols: { loss: 'L' },
});
