import { activation } from '../activation';

/**
 * x moved towards 0 by `threshold`, and 0 where it is nearer than that.
 *
 * Input `[...]`; as many values.
 */
export const softShrink = activation('soft_shrink', {
  doc: 'x moved towards 0 by threshold, and 0 where it is nearer than that.',
  params: {
    threshold: { type: 'number', default: 0.5, symbol: '\\tau', doc: 'how far values are moved' },
  },
  steps: { result: 'where(x > threshold, x - threshold, where(x < -threshold, x + threshold, 0))' },
  symbols: { result: 'r' },
});
