import { broadcastTrap } from '../../../array/broadcast';
import type { Definition, Prepare } from '../../definition';
import { distributionPred, indexTrue } from '../inputs';
import { lossClass } from '../lossClass';

/** Class indices get a class axis; `(n, 1)` beside `(n, C)` then meets every row, as Keras has it. */
const classAxisLast: Prepare = (shapes) => {
  const { y_true: yTrue = [], y_pred: yPred = [] } = shapes;
  const trap = broadcastTrap(yTrue, yPred.slice(0, -1));
  return { shapes, lacks: { y_true: [yTrue.length] }, issues: trap === undefined ? [] : [trap] };
};

/**
 * `(1 - p^q) / q` of the probability given to the true class: between cross-entropy (q near 0) and the mean absolute error
 * (q = 1), less thrown off by wrong labels than the former.
 *
 * y_true `[...]` class indices, y_pred `[..., C]`; one value per row, `[...]`. Nothing is clipped or normalised. A label
 * outside the classes counts as probability 0.
 */
const categoricalGeneralizedCrossEntropyFunction: Definition = {
  id: 'keras.losses.categorical_generalized_cross_entropy',
  concept: 'generalized-cross-entropy',
  kind: 'loss',
  form: 'function',
  better: 'lower',
  aliases: ['categorical_generalized_cross_entropy', 'gce'],
  doc: '(1 - p^q) / q of the probability p given to the true class, whose index y_true holds.',
  inputs: { y_true: indexTrue, y_pred: distributionPred },
  params: {
    q: {
      type: 'number',
      default: 0.5,
      min: 0,
      max: 1,
      symbol: 'q',
      doc: 'near 0: like cross-entropy; near 1: like the mean absolute error (the function has no default in Keras)',
    },
  },
  prepare: classAxisLast,
  steps: {
    one_hot: 'y_true + 1 == position(y_pred)',
    p: 'sum(y_pred * one_hot)',
    loss: '(1 - p^q) / q',
  },
  symbols: { loss: 'L' },
  axisLetter: 'c',
  source: 'keras 3.15 · keras.losses.categorical_generalized_cross_entropy',
};

export const categoricalGeneralizedCrossEntropy: readonly Definition[] = [
  categoricalGeneralizedCrossEntropyFunction,
  lossClass(categoricalGeneralizedCrossEntropyFunction, 'CategoricalGeneralizedCrossEntropy'),
];
