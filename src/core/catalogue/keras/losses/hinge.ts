import type { Definition } from '../../definition';
import { marginPred, signTrue } from '../inputs';
import { lossClass } from '../lossClass';
import { meanMetric } from '../meanMetric';

/**
 * How far predictions fall short of a margin of 1 on the right side, averaged over the last axis.
 *
 * Inputs `[..., D]`, labels -1 or 1; one value per row, `[...]`. When every label of the whole array is 0 or 1 they are
 * taken as -1 and 1.
 */
const hingeFunction: Definition = {
  id: 'keras.losses.hinge',
  concept: 'hinge',
  kind: 'loss',
  form: 'function',
  better: 'lower',
  aliases: ['Hinge', 'hinge', 'keras.metrics.hinge'],
  doc: 'The mean of max(1 - y_true * y_pred, 0) over the last axis; labels that are all 0 or 1 become -1 or 1.',
  inputs: { y_true: signTrue, y_pred: marginPred },
  params: {},
  steps: {
    is_binary: 'all(y_true == 0 or y_true == 1, all)',
    t: 'is_binary ? 2 * y_true - 1 : y_true',
    margin: 'maximum(1 - t * y_pred, 0)',
    loss: 'mean(margin)',
  },
  symbols: { loss: 'L' },
  source: 'keras 3.15 · keras.losses.hinge',
};

export const hinge: readonly Definition[] = [
  hingeFunction,
  lossClass(hingeFunction, 'Hinge'),
  meanMetric(hingeFunction, 'Hinge'),
];
