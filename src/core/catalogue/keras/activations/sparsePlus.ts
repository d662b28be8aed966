import { activation } from '../activation';

/**
 * 0 up to -1, x from 1 on, and `(x + 1)^2 / 4` between them.
 *
 * Input `[...]`; as many values.
 */
export const sparsePlus = activation('sparse_plus', {
  doc: '0 up to -1, x from 1 on, and (x + 1)^2 / 4 between them.',
  steps: { result: 'where(x <= -1, 0, where(x < 1, 0.25 * (x + 1)^2, x))' },
  symbols: { result: 'r' },
});
