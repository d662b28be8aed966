import { activation } from '../activation';

/**
 * `x / (1 + |x|)`, element by element: any number to one between -1 and 1.
 *
 * Input `[...]`; as many values.
 */
export const softsign = activation('softsign', {
  doc: 'x / (1 + |x|), element by element: any number to one between -1 and 1.',
  steps: { result: 'x / (1 + abs(x))' },
  symbols: { result: 'r' },
});
