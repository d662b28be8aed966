import type { Definition } from '../../definition';
import { anyX, axis } from '../inputs';

/**
 * `e^x / sum(e^x)` along an axis: scores to probabilities that sum to 1.
 *
 * Input `[..., C]`; as many values. The largest score of the row is taken off first, so that nothing overflows,
 * and the row is multiplied by the reciprocal of its sum, as TensorFlow does.
 */
export const softmax: readonly Definition[] = [
  {
    id: 'keras.activations.softmax',
    concept: 'softmax',
    kind: 'activation',
    form: 'function',
    aliases: ['softmax'],
    doc: 'e^x / sum(e^x) along an axis: scores to probabilities that sum to 1.',
    inputs: { x: anyX },
    params: { axis: { ...axis, several: true } },
    steps: { shifted: 'x - max(x, axis)', exps: 'exp(shifted)', softmax: 'exps * (1 / sum(exps, axis))' },
    symbols: { shifted: 'z', exps: 'u', softmax: 'p' },
    axisLetter: 'c',
    source: 'keras 3.15 · keras.activations.softmax',
  },
];
