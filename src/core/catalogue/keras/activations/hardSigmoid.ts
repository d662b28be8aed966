import { activation } from '../activation';

/**
 * `min(max(x + 3, 0), 6) / 6`: the sigmoid as three straight lines.
 *
 * Input `[...]`; as many values.
 */
export const hardSigmoid = activation('hard_sigmoid', {
  doc: 'min(max(x + 3, 0), 6) / 6: the sigmoid as three straight lines.',
  steps: {
    shifted: 'clip(x + 3, 0, 6)',
    result: 'shifted / 6',
  },
  symbols: { result: 'r' },
});
