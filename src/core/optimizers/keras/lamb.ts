import { moments, momentState } from './adam';
import { beta1, beta2, epsilon, learningRate, optimizer } from './optimizer';

/** Adam's step, scaled to the size of the variable: the ratio of their norms. */
export const lamb = optimizer('Lamb', {
  doc: 'Adam with steps in proportion to the norm of the variable.',
  params: { learning_rate: learningRate(0.001), beta_1: beta1, beta_2: beta2, epsilon },
  state: momentState,
  steps: {
    ...moments,
    mean: 'next_momentum / (1 - beta_1^t)',
    root: 'sqrt(next_velocity / (1 - beta_2^t)) + epsilon',
    step: 'mean / root',
    variable_norm: 'sqrt(sum(variable^2, all))',
    step_norm: 'sqrt(sum(step^2, all))',
    ratio: 'where(variable_norm > 0, where(step_norm > 0, variable_norm / step_norm, 1), 1)',
    next_variable: 'variable - ratio * learning_rate * step',
  },
});
