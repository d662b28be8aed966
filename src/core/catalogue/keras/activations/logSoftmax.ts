import { activation } from '../activation';
import { axis } from '../inputs';

/**
 * `log(e^x / sum(e^x))` along an axis.
 *
 * Input `[..., C]`; as many values. The largest score of the row is taken off first, so that nothing overflows.
 */
export const logSoftmax = activation('log_softmax', {
  doc: 'The logarithm of the softmax along an axis.',
  params: {
    axis: { ...axis, several: true },
  },
  steps: {
    shifted: 'x - max(x, axis)',
    result: 'shifted - log(sum(exp(shifted), axis))',
  },
  symbols: { shifted: 'z', result: 'r' },
  axisLetter: 'c',
});
