import { activation } from '../activation';
import { axis } from '../inputs';

/**
 * `e^x / sum(e^x)` along an axis: scores to probabilities that sum to 1.
 *
 * Input `[..., C]`; as many values. The largest score of the row is taken off first, so that nothing overflows,
 * and the row is multiplied by the reciprocal of its sum, as TensorFlow does.
 */
export const softmax = activation('softmax', {
  doc: 'e^x / sum(e^x) along an axis: scores to probabilities that sum to 1.',
  params: {
    axis: { ...axis, several: true },
  },
  steps: {
    shifted: 'x - max(x, axis)',
    exps: 'exp(shifted)',
    softmax: 'exps * (1 / sum(exps, axis))',
  },
  symbols: { shifted: 'z', exps: 'u', softmax: 'p' },
  axisLetter: 'c',
});
