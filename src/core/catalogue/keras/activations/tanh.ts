import { activation } from '../activation';

/**
 * The hyperbolic tangent, element by element: any number to one between -1 and 1.
 *
 * Input `[...]`; as many values.
 */
export const tanh = activation('tanh', {
  doc: 'The hyperbolic tangent, element by element: any number to one between -1 and 1.',
  steps: { result: 'tanh(x)' },
  symbols: { result: 't' },
});
