import { activation } from '../activation';

/**
 * 0 up to -1, 1 from 1 on, and a straight line between them.
 *
 * Input `[...]`; as many values.
 */
export const sparseSigmoid = activation('sparse_sigmoid', {
  doc: '0 up to -1, 1 from 1 on, and (x + 1) / 2 between them.',
  steps: { result: 'where(x <= -1, 0, where(x >= 1, 1, 0.5 * (x + 1)))' },
  symbols: { result: 'r' },
});
