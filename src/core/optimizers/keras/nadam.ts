import { moments, momentState } from './adam';
import { beta1, beta2, epsilon, learningRate, optimizer } from './optimizer';

/** Adam with Nesterov's look ahead; the momentum grows with the steps, by 0.96. */
export const nadam = optimizer('Nadam', {
  doc: 'Adam that looks one step ahead along the momentum.',
  params: { learning_rate: learningRate(0.001), beta_1: beta1, beta_2: beta2, epsilon },
  state: { ...momentState, u_product: { initial: () => 1, next: 'next_u_product' } },
  steps: {
    u: 'beta_1 * (1 - 0.5 * 0.96^t)',
    u_ahead: 'beta_1 * (1 - 0.5 * 0.96^(t + 1))',
    next_u_product: 'u_product_state * u',
    ...moments,
    mean: 'u_ahead * next_momentum / (1 - next_u_product * u_ahead) + (1 - u) * gradient / (1 - next_u_product)',
    mean_square: 'next_velocity / (1 - beta_2^t)',
    next_variable: 'variable - mean * learning_rate / (sqrt(mean_square) + epsilon)',
  },
});
