import type { Definition } from '../../definition';
import { anyX } from '../inputs';

/**
 * `1 / (1 + e^-x)`, element by element: any number to one between 0 and 1.
 *
 * Input `[...]`; as many values.
 */
export const sigmoid: readonly Definition[] = [
  {
    id: 'keras.activations.sigmoid',
    concept: 'sigmoid',
    kind: 'activation',
    form: 'function',
    aliases: ['sigmoid'],
    doc: '1 / (1 + e^-x), element by element: any number to one between 0 and 1.',
    inputs: { x: anyX },
    params: {},
    steps: { sigmoid: '1 / (1 + exp(-x))' },
    symbols: { sigmoid: '\\sigma' },
    source: 'keras 3.15 · keras.activations.sigmoid',
  },
];
