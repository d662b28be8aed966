import { broadcasting } from '../shapes';
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
  steps: { error: 'y_true - y_pred', squared_error: 'error^2', loss: 'squared_error' },
  symbols: { loss: 'L' },
});
