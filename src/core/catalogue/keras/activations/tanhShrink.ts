import { activation } from '../activation';

/**
 * `x - tanh(x)`, element by element.
 *
 * Input `[...]`; as many values.
 */
export const tanhShrink = activation('tanh_shrink', {
  doc: 'x - tanh(x), element by element.',
  steps: { result: 'x - tanh(x)' },
  symbols: { result: 'r' },
});
