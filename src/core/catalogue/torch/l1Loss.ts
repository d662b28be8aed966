import { broadcasting } from '../shapes';
import { realInput, realTarget } from './inputs';
import { torchLoss } from './reduction';

/**
 * Absolute differences.
 *
 * Inputs `[...]`, broadcast; as many losses.
 */
export const l1Loss = torchLoss('l1_loss', 'L1Loss', {
  concept: 'mean-absolute-error',
  doc: 'The mean of the absolute differences.',
  inputs: { y_true: realTarget, y_pred: realInput },
  params: {},
  prepare: broadcasting,
  steps: { error: 'y_true - y_pred', absolute_error: 'abs(error)', loss: 'absolute_error' },
  symbols: { loss: 'L' },
});
