import { beta1, beta2, epsilon, fromZero, learningRate, optimizer } from './optimizer';

/** Adam with the largest gradient so far, slowly forgotten, in place of the root of the mean square. */
export const adamax = optimizer('Adamax', {
  doc: 'Divides the mean of the gradients by the largest of them, slowly forgotten.',
  params: { learning_rate: learningRate(0.001), beta_1: beta1, beta_2: beta2, epsilon },
  state: { m: fromZero('next_m'), u: fromZero('next_u') },
  steps: {
    next_m: 'm_state + (gradient - m_state) * (1 - beta_1)',
    next_u: 'maximum(beta_2 * u_state, abs(gradient))',
    next_variable: 'variable - learning_rate * next_m / ((1 - beta_1^t) * (next_u + epsilon))',
  },
});
