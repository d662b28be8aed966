import { activation } from '../activation';

/**
 * `e^x`, element by element.
 *
 * Input `[...]`; as many values.
 */
export const exponential = activation('exponential', {
  doc: 'e^x, element by element.',
  steps: { result: 'exp(x)' },
  symbols: { result: 'r' },
});
