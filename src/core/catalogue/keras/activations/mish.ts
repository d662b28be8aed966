import { activation } from '../activation';

/**
 * `x * tanh(softplus(x))`, element by element.
 *
 * Input `[...]`; as many values.
 *
 * Paper: Misra, 2019, Mish
 */
export const mish = activation('mish', {
  doc: 'x * tanh(log(1 + e^x)), element by element.',
  steps: {
    softplus: 'softplus(x)',
    result: 'x * tanh(softplus)',
  },
  symbols: { softplus: 'z', result: 'r' },
});
