import { beta1, fromZero, learningRate, number, optimizer } from './optimizer';

/** Steps of one length, in the direction of the sign of a mean of gradients. */
export const lion = optimizer('Lion', {
  doc: 'Takes a step of the learning rate against the sign of the mean of the gradients.',
  params: {
    learning_rate: learningRate(0.001),
    beta_1: beta1,
    beta_2: number(0.99, '\\beta_2', 'how much of the mean of the gradients is kept'),
  },
  state: { momentum: fromZero('next_momentum') },
  steps: {
    mean: 'momentum_state * beta_1 + gradient * (1 - beta_1)',
    direction: '(mean > 0) - (mean < 0)',
    next_momentum: 'momentum_state * beta_2 + gradient * (1 - beta_2)',
    next_variable: 'variable - learning_rate * direction',
  },
});
