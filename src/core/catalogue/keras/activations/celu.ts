import { activation } from '../activation';

/**
 * `max(x, 0) + min(alpha * (e^(x / alpha) - 1), 0)`: elu with a slope of 1 at 0 for every alpha.
 *
 * Input `[...]`; as many values.
 */
export const celu = activation('celu', {
  aliases: ['CELU'],
  doc: 'max(x, 0) plus alpha * (e^(x / alpha) - 1) where x is negative.',
  params: {
    alpha: {
      type: 'number',
      default: 1,
      symbol: '\\alpha',
      doc: 'what the result goes to for very negative x, with its sign turned',
    },
  },
  steps: {
    positive: 'maximum(x, 0)',
    negative: 'alpha * expm1(minimum(x, 0) / alpha)',
    result: 'positive + negative',
  },
  symbols: { result: 'r' },
});
