import type { Definition } from '../../definition';
import { anyX } from '../inputs';

/**
 * The hyperbolic tangent, element by element: any number to one between -1 and 1.
 *
 * Input `[...]`; as many values.
 */
export const tanh: readonly Definition[] = [
  {
    id: 'keras.activations.tanh',
    concept: 'tanh',
    kind: 'activation',
    form: 'function',
    aliases: ['tanh'],
    doc: 'The hyperbolic tangent, element by element: any number to one between -1 and 1.',
    inputs: { x: anyX },
    params: {},
    steps: { result: 'tanh(x)' },
    symbols: { result: 't' },
    source: 'keras 3.15 · keras.activations.tanh',
  },
];
