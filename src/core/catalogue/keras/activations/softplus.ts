import { activation } from '../activation';

/**
 * `log(1 + e^x)`, element by element: relu without its corner. It does not overflow.
 *
 * Input `[...]`; as many values.
 */
export const softplus = activation('softplus', {
  doc: 'log(1 + e^x), element by element: relu without its corner.',
  steps: { result: 'softplus(x)' },
  symbols: { result: 'r' },
});
