import { epsilon, learningRate, number, optimizer } from './optimizer';

/** The gradient over the root of the sum of all its squares so far. */
export const adagrad = optimizer('Adagrad', {
  doc: 'Divides the gradient by the root of the sum of its squares so far.',
  params: {
    learning_rate: learningRate(0.001),
    initial_accumulator_value: number(0.1, 'a_0', 'what the sum of the squares starts with'),
    epsilon,
  },
  state: {
    accumulator: {
      initial: ({ initial_accumulator_value: value }) => Number(value),
      next: 'next_accumulator',
    },
  },
  steps: {
    next_accumulator: 'accumulator_state + gradient^2',
    next_variable: 'variable - learning_rate * gradient / sqrt(next_accumulator + epsilon)',
  },
});
