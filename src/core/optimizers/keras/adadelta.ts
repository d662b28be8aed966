import { epsilon, fromZero, learningRate, number, optimizer } from './optimizer';

/** Steps as long as the last ones were, by root mean squares of steps and gradients. */
export const adadelta = optimizer('Adadelta', {
  doc: 'Scales the gradient by the root mean square of the last steps over that of the gradients.',
  params: {
    learning_rate: learningRate(0.001),
    rho: number(0.95, '\\rho', 'how much of the means of the squares is kept'),
    epsilon,
  },
  state: {
    accumulated_grad: fromZero('next_accumulated_grad'),
    accumulated_delta_var: fromZero('next_accumulated_delta_var'),
  },
  steps: {
    next_accumulated_grad: 'rho * accumulated_grad_state + (1 - rho) * gradient^2',
    step: '-sqrt(accumulated_delta_var_state + epsilon) * gradient / sqrt(next_accumulated_grad + epsilon)',
    next_accumulated_delta_var: 'rho * accumulated_delta_var_state + (1 - rho) * step^2',
    next_variable: 'variable + learning_rate * step',
  },
});
