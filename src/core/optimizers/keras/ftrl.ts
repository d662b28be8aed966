import { fromZero, learningRate, number, optimizer } from './optimizer';

/** Follows the regularized leader: the variable is what the sums of gradients so far and the regularization make of it. */
export const ftrl = optimizer('Ftrl', {
  doc: 'Makes the variable anew from the sums of all gradients and their squares, regularized.',
  params: {
    learning_rate: learningRate(0.001),
    learning_rate_power: { ...number(-0.5, 'p', 'how the rate falls with the sum of the squares'), max: 0 },
    initial_accumulator_value: number(0.1, 'a_0', 'what the sum of the squares starts with'),
    l1_regularization_strength: number(0, '\\lambda_1', 'draws small variables to 0'),
    l2_regularization_strength: number(0, '\\lambda_2', 'draws variables towards 0'),
    l2_shrinkage_regularization_strength: number(0, '\\lambda_s', 'adds a share of the variable to the gradient'),
    beta: number(0, '\\beta', 'adds to the regularization, over the learning rate'),
  },
  state: {
    accumulator: {
      initial: ({ initial_accumulator_value: value }) => Number(value),
      next: 'next_accumulator',
    },
    linear: fromZero('next_linear'),
  },
  steps: {
    l2: 'l2_regularization_strength + beta / (2 * learning_rate)',
    shrunk: 'gradient + 2 * l2_shrinkage_regularization_strength * variable',
    next_accumulator: 'accumulator_state + gradient^2',
    next_power: 'next_accumulator^(-learning_rate_power)',
    power: 'accumulator_state^(-learning_rate_power)',
    next_linear: 'linear_state + shrunk - (next_power - power) / learning_rate * variable',
    quadratic: 'next_power / learning_rate + 2 * l2',
    kept: 'clip(next_linear, -l1_regularization_strength, l1_regularization_strength)',
    next_variable: '(kept - next_linear) / quadratic',
  },
});
