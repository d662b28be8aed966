import { activation } from '../activation';

/**
 * x where it is positive, a small multiple of x elsewhere.
 *
 * Input `[...]`; as many values.
 */
export const leakyRelu = activation('leaky_relu', {
  aliases: ['LeakyReLU'],
  doc: 'x where it is positive, negative_slope * x elsewhere.',
  params: {
    negative_slope: { type: 'number', default: 0.2, symbol: 'a', doc: 'the slope below 0' },
  },
  steps: { result: 'where(x > 0, x, negative_slope * x)' },
  symbols: { result: 'r' },
});
