import { activation } from '../activation';

/**
 * x where it is larger than `threshold`, and `default_value` elsewhere.
 *
 * Input `[...]`; as many values. Keras has no defaults for the two parameters; 0 stands in for them here.
 */
export const threshold = activation('threshold', {
  doc: 'x where it is larger than threshold, and default_value elsewhere.',
  params: {
    threshold: { type: 'number', default: 0, symbol: '\\tau', doc: 'values no larger are replaced' },
    default_value: { type: 'number', default: 0, symbol: 'v', doc: 'what they are replaced by' },
  },
  steps: { result: 'where(x > threshold, x, default_value)' },
  symbols: { result: 'r' },
});
