import { activation } from '../activation';

/**
 * x times its hard sigmoid; also known as hard swish.
 *
 * Input `[...]`; as many values.
 */
export const hardSilu = activation('hard_silu', {
  aliases: ['hard_swish', 'keras.activations.hard_swish'],
  doc: 'x * hard_sigmoid(x), element by element; also known as hard swish.',
  steps: {
    gate: 'clip(x + 3, 0, 6) / 6',
    result: 'x * gate',
  },
  symbols: { gate: 'g', result: 'r' },
});
