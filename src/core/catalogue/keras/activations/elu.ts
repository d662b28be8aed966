import { activation } from '../activation';

/**
 * Exponential linear unit: x where it is not negative, `alpha * (e^x - 1)` elsewhere.
 *
 * Input `[...]`; as many values.
 */
export const elu = activation('elu', {
  aliases: ['ELU'],
  doc: 'x where it is not negative, alpha * (e^x - 1) elsewhere.',
  params: {
    alpha: {
      type: 'number',
      default: 1,
      symbol: '\\alpha',
      doc: 'what the result goes to for very negative x, with its sign turned',
    },
  },
  steps: {
    negative: 'alpha * expm1(x)',
    result: 'where(x >= 0, x, negative)',
  },
  symbols: { result: 'r' },
});
