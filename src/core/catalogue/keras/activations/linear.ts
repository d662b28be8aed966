import { activation } from '../activation';

/**
 * x, as it is.
 *
 * Input `[...]`; as many values.
 */
export const linear = activation('linear', {
  doc: 'x, as it is.',
  steps: { result: 'x' },
  symbols: { result: 'r' },
});
