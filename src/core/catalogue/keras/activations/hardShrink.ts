import { activation } from '../activation';

/**
 * x where it is further than `threshold` from 0, and 0 elsewhere.
 *
 * Input `[...]`; as many values.
 */
export const hardShrink = activation('hard_shrink', {
  doc: 'x where it is further than threshold from 0, and 0 elsewhere.',
  params: {
    threshold: { type: 'number', default: 0.5, symbol: '\\tau', doc: 'values no further from 0 become 0' },
  },
  steps: { result: 'where(abs(x) > threshold, x, 0)' },
  symbols: { result: 'r' },
});
