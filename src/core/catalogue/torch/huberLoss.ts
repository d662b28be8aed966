import { broadcasting } from '../shapes';
import { elementWeight, realInput, realTarget } from './inputs';
import { torchLoss } from './reduction';

/**
 * Half the squared difference where it is small, the absolute difference where it is large.
 *
 * Inputs `[...]`, broadcast; as many losses.
 */
export const huberLoss = torchLoss('huber_loss', 'HuberLoss', {
  concept: 'huber',
  doc: 'Half the squared difference, growing only linearly beyond delta.',
  inputs: { y_true: realTarget, y_pred: realInput, weight: elementWeight },
  params: {
    delta: { type: 'number', default: 1, symbol: '\\delta', doc: 'where the loss goes over from quadratic to linear' },
  },
  prepare: broadcasting,
  steps: {
    error: 'y_pred - y_true',
    absolute_error: 'abs(error)',
    quadratic: '0.5 * error^2',
    linear: 'delta * (absolute_error - 0.5 * delta)',
    huber: 'where(absolute_error <= delta, quadratic, linear)',
    loss: 'weight == null ? huber : huber * weight',
  },
  symbols: { loss: 'L' },
});
