import { fromZero, learningRate, number, optimizer } from './optimizer';

/**
 * The gradient over the root of the mean of its squares, clipped by its own root mean square, in proportion to the variable.
 * For variables of rank 0 or 1; the means of rows and columns that it keeps for larger ones are not here.
 */
export const adafactor = optimizer('Adafactor', {
  doc: 'Scales the gradient by the root of the mean of its squares and by the size of the variable.',
  params: {
    learning_rate: learningRate(0.001),
    beta_2_decay: number(-0.8, 'd', 'how the mean of the squares takes in new ones, a power of the step'),
    epsilon_1: number(1e-30, '\\epsilon_1', 'keeps squared gradients away from 0'),
    epsilon_2: number(1e-3, '\\epsilon_2', 'the smallest size of a variable that counts'),
    clip_threshold: number(1, 'c', 'the largest root mean square of a step'),
    relative_step: { type: 'boolean', default: true, doc: 'the rate is at most 1 over the root of the step' },
  },
  state: { velocity: fromZero('next_velocity') },
  steps: {
    rate: 'relative_step ? minimum(learning_rate, 1 / sqrt(t)) : learning_rate',
    scale: 'maximum(epsilon_2, sqrt(mean(variable^2, all))) * minimum(rate, 1 / sqrt(t))',
    kept: '1 - t^beta_2_decay',
    next_velocity: 'kept * velocity_state + (1 - kept) * (gradient^2 + epsilon_1)',
    step: 'gradient / sqrt(next_velocity)',
    clipped_step: 'step / maximum(1, sqrt(mean(step^2, all)) / clip_threshold)',
    next_variable: 'variable - scale * clipped_step',
  },
});
