import type { Definition } from '../../definition';
import { binaryPred, binaryTrue, overlapAxis } from '../inputs';
import { lossClass } from '../lossClass';

/**
 * 1 minus the Tversky index: the Dice coefficient with weights of their own for false positives and false negatives.
 *
 * Inputs `[...]`; one value for all, or one for each position of the axes that `axis` leaves. With alpha = beta = 0.5 it is
 * the Dice loss, but for the 1e-7 that is added to a denominator of half the size. Keras says that alpha is for false
 * positives and beta for false negatives; up to 3.15.1 it is the other way round, and so it is here.
 */
const tverskyFunction: Definition = {
  id: 'keras.losses.tversky',
  concept: 'tversky-loss',
  kind: 'loss',
  form: 'function',
  better: 'lower',
  aliases: ['tversky', 'tversky_loss'],
  doc: '1 minus the true positives over true positives plus alpha false negatives plus beta false positives.',
  inputs: { y_true: binaryTrue, y_pred: binaryPred },
  params: {
    alpha: { type: 'number', default: 0.5, symbol: '\\alpha', doc: 'the weight of false negatives' },
    beta: { type: 'number', default: 0.5, symbol: '\\beta', doc: 'the weight of false positives' },
    axis: overlapAxis,
  },
  steps: {
    intersection: 'sum(y_true * y_pred, axis)',
    false_negatives: 'sum(y_true * (1 - y_pred), axis)',
    false_positives: 'sum((1 - y_true) * y_pred, axis)',
    tversky: 'intersection / (intersection + false_negatives * alpha + false_positives * beta + epsilon)',
    loss: '1 - tversky',
  },
  symbols: { intersection: 'I', loss: 'L' },
  source: 'keras 3.15 · keras.losses.tversky',
};

export const tversky: readonly Definition[] = [tverskyFunction, lossClass(tverskyFunction, 'Tversky')];
