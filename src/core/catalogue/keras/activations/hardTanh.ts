import { activation } from '../activation';

/**
 * x cut off at -1 and 1.
 *
 * Input `[...]`; as many values.
 */
export const hardTanh = activation('hard_tanh', {
  doc: 'x cut off at -1 and 1.',
  steps: { result: 'clip(x, -1, 1)' },
  symbols: { result: 'r' },
});
