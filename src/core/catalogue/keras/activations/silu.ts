import { activation } from '../activation';

/**
 * `x * sigmoid(x)`, element by element; also known as swish.
 *
 * Input `[...]`; as many values.
 */
export const silu = activation('silu', {
  aliases: ['swish', 'keras.activations.swish', 'SiLU'],
  doc: 'x * sigmoid(x), element by element; also known as swish.',
  steps: {
    gate: '1 / (1 + exp(-x))',
    result: 'x * gate',
  },
  symbols: { gate: '\\sigma', result: 'r' },
});
