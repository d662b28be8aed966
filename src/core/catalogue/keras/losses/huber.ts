import type { Definition } from '../../definition';
import { realPred, realTrue } from '../../inputs';
import { lossClass } from '../lossClass';
import { sameRank } from '../shapes';

/**
 * Half the squared difference where it is small, the absolute difference where it is large, averaged over the last axis.
 *
 * Inputs `[..., D]`; one value per row, `[...]`. Up to `delta` it is `error^2 / 2`, beyond it `delta * |error| - delta^2 / 2`,
 * so that the two meet with the same slope.
 */
const huberFunction: Definition = {
  id: 'keras.losses.huber',
  concept: 'huber',
  kind: 'loss',
  form: 'function',
  better: 'lower',
  aliases: ['huber', 'keras.metrics.huber'],
  doc: 'The mean over the last axis of half the squared difference, growing only linearly beyond delta.',
  inputs: { y_true: realTrue, y_pred: realPred },
  params: {
    delta: { type: 'number', default: 1, symbol: '\\delta', doc: 'where the loss goes over from quadratic to linear' },
  },
  prepare: sameRank,
  steps: {
    error: 'y_pred - y_true',
    absolute_error: 'abs(error)',
    quadratic: '0.5 * error^2',
    linear: 'delta * absolute_error - 0.5 * delta^2',
    huber: 'where(absolute_error <= delta, quadratic, linear)',
    loss: 'mean(huber)',
  },
  symbols: { loss: 'L' },
  source: 'keras 3.15 · keras.losses.huber',
};

export const huber: readonly Definition[] = [huberFunction, lossClass(huberFunction, 'Huber')];
