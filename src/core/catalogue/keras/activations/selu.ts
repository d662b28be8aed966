import { activation } from '../activation';

/**
 * Scaled exponential linear unit: `scale * elu(x, alpha)` with the two constants for which activations keep mean 0 and
 * variance 1 through the layers of a network.
 *
 * Input `[...]`; as many values.
 *
 * Paper: Klambauer et al., 2017, Self-Normalizing Neural Networks
 */
export const selu = activation('selu', {
  aliases: ['SELU'],
  doc: '1.0507 times x where it is not negative, 1.0507 times 1.6733 (e^x - 1) elsewhere.',
  steps: {
    negative: '1.6732632423543772 * expm1(x)',
    elu: 'where(x >= 0, x, negative)',
    result: '1.0507009873554805 * elu',
  },
  symbols: { result: 'r' },
});
