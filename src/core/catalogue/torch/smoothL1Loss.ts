import { broadcasting } from '../shapes';
import { realInput, realTarget } from './inputs';
import { torchLoss } from './reduction';

/**
 * Half the squared difference over `beta` where the difference is below `beta`, the absolute difference less `beta / 2`
 * elsewhere: the Huber loss divided by `beta`.
 *
 * Inputs `[...]`, broadcast; as many losses. With `beta` 0 it is the absolute difference.
 */
export const smoothL1Loss = torchLoss('smooth_l1_loss', 'SmoothL1Loss', {
  concept: 'huber',
  doc: 'The absolute difference, squared where it is below beta: the Huber loss divided by beta.',
  inputs: { y_true: realTarget, y_pred: realInput },
  params: {
    beta: {
      type: 'number',
      default: 1,
      min: 0,
      symbol: '\\beta',
      doc: 'where the loss goes over from quadratic to linear',
    },
  },
  prepare: broadcasting,
  steps: {
    error: 'y_pred - y_true',
    absolute_error: 'abs(error)',
    quadratic: '0.5 * absolute_error^2 / beta',
    linear: 'absolute_error - 0.5 * beta',
    loss: 'beta == 0 ? absolute_error : where(absolute_error < beta, quadratic, linear)',
  },
  symbols: { loss: 'L' },
});
