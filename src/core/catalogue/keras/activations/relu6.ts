import { activation } from '../activation';

/**
 * `min(max(x, 0), 6)`, element by element.
 *
 * Input `[...]`; as many values.
 */
export const relu6 = activation('relu6', {
  aliases: ['ReLU6'],
  doc: 'min(max(x, 0), 6), element by element.',
  steps: { result: 'clip(x, 0, 6)' },
  symbols: { result: 'r' },
});
