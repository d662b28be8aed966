import { activation } from '../activation';

/**
 * `x` times the probability that a normally distributed number is below `x`.
 *
 * Input `[...]`; as many values. `approximate` replaces the error function by a hyperbolic tangent.
 *
 * Paper: Hendrycks and Gimpel, 2016, Gaussian Error Linear Units
 */
export const gelu = activation('gelu', {
  aliases: ['GELU'],
  doc: 'x times the probability that a normally distributed number is below x.',
  params: {
    approximate: { type: 'boolean', default: false, doc: 'by the hyperbolic tangent, not the error function' },
  },
  steps: {
    inner: 'sqrt(2 / pi) * (x + 0.044715 * x^3)',
    probability: 'approximate ? 0.5 * (1 + tanh(inner)) : 0.5 * (1 + erf(x / sqrt(2)))',
    result: 'x * probability',
  },
  symbols: { inner: 'z', probability: '\\Phi', result: 'r' },
});
