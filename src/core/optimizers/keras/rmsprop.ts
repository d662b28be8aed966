import { epsilon, fromZero, learningRate, number, optimizer } from './optimizer';

/** The gradient over the root of the mean of its squares; `centered` takes the mean's own square off. */
export const rmsprop = optimizer('RMSprop', {
  doc: 'Divides the gradient by the root of the mean of its squares.',
  params: {
    learning_rate: learningRate(0.001),
    rho: number(0.9, '\\rho', 'how much of the mean of the squares is kept'),
    momentum: number(0, '\\mu', 'how much of the last step is taken again'),
    epsilon,
    centered: { type: 'boolean', default: false, doc: 'divides by the standard deviation of the gradients instead' },
  },
  state: {
    velocity: fromZero('next_velocity'),
    average_gradient: fromZero('next_average_gradient'),
    momentum: fromZero('next_momentum'),
  },
  steps: {
    next_velocity: 'rho * velocity_state + (1 - rho) * gradient^2',
    next_average_gradient: 'centered ? rho * average_gradient_state + (1 - rho) * gradient : average_gradient_state',
    denominator: 'centered ? next_velocity - next_average_gradient^2 + epsilon : next_velocity + epsilon',
    step: 'learning_rate * gradient / sqrt(denominator)',
    next_momentum: 'momentum > 0 ? momentum * momentum_state + step : momentum_state',
    next_variable: 'variable - (momentum > 0 ? next_momentum : step)',
  },
});
