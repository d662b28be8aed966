import { activation } from '../activation';

/**
 * `1 / (1 + e^-x)`, element by element: any number to one between 0 and 1.
 *
 * Input `[...]`; as many values.
 */
export const sigmoid = activation('sigmoid', {
  doc: '1 / (1 + e^-x), element by element: any number to one between 0 and 1.',
  steps: { sigmoid: '1 / (1 + exp(-x))' },
  symbols: { sigmoid: '\\sigma' },
});
