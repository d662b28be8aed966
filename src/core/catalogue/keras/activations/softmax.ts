import { activation } from '../activation';
import { axis } from '../inputs';

/**
 * `e^x / sum(e^x)` along an axis: scores to probabilities that sum to 1.
 *
 * Input `[..., C]`; as many values. The largest score of the row is taken off first, so that nothing overflows.
 */
export const softmax = activation('softmax', {
  doc: 'e^x / sum(e^x) along an axis: scores to probabilities that sum to 1.',
  params: {
    axis: { ...axis, several: true },
  },
  steps: {
    shifted: 'x - max(x, axis)',
    exps: 'exp(shifted)',
    softmax: 'exps / sum(exps, axis)',
  },
  symbols: { shifted: 'z', exps: 'u', softmax: 'p' },
  axisLetter: 'c',
});
