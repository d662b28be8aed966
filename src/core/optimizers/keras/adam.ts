import type { Steps } from '../../catalogue/definition';
import { beta1, beta2, epsilon, fromZero, learningRate, optimizer } from './optimizer';

/** The running means of the gradients and of their squares, both 0 at first. */
export const moments: Steps = {
  next_momentum: 'momentum_state + (gradient - momentum_state) * (1 - beta_1)',
  next_velocity: 'velocity_state + (gradient^2 - velocity_state) * (1 - beta_2)',
};
export const momentState = { momentum: fromZero('next_momentum'), velocity: fromZero('next_velocity') };

const described = {
  doc: 'Divides the mean of the gradients by the root of the mean of their squares, both corrected for starting at 0.',
  params: {
    learning_rate: learningRate(0.001),
    beta_1: beta1,
    beta_2: beta2,
    epsilon,
    amsgrad: { type: 'boolean', default: false, doc: 'uses the largest mean of squares so far' },
  },
  state: { ...momentState, velocity_hat: fromZero('next_velocity_hat') },
  steps: {
    ...moments,
    next_velocity_hat: 'amsgrad ? maximum(velocity_hat_state, next_velocity) : velocity_hat_state',
    rate: 'learning_rate * sqrt(1 - beta_2^t) / (1 - beta_1^t)',
    next_variable: 'variable - next_momentum * rate / (sqrt(amsgrad ? next_velocity_hat : next_velocity) + epsilon)',
  },
} as const;

export const adam = optimizer('Adam', described);

/** Adam with weight decay by default. */
export const adamW = optimizer('AdamW', { ...described, defaults: { weight_decay: 0.004 } });
