import type { Definition } from '../../definition';
import { binaryPred, binaryTrue, overlapAxis } from '../inputs';
import { lossClass } from '../lossClass';

/**
 * 1 minus the Dice coefficient: twice what y_true and y_pred have in common over what they hold together.
 *
 * Inputs `[...]`; one value for all, or one for each position of the axes that `axis` leaves. 1e-7 is added to the
 * denominator, so that two empty masks give 1 and a perfect match not quite 0.
 */
const diceFunction: Definition = {
  id: 'keras.losses.dice',
  concept: 'dice-loss',
  kind: 'loss',
  form: 'function',
  better: 'lower',
  aliases: ['dice', 'dice_loss'],
  doc: '1 minus twice the sum of y_true * y_pred over the sum of y_true plus the sum of y_pred.',
  inputs: { y_true: binaryTrue, y_pred: binaryPred },
  params: { axis: overlapAxis },
  steps: {
    intersection: 'sum(y_true * y_pred, axis)',
    together: 'sum(y_true, axis) + sum(y_pred, axis) + epsilon',
    dice: '2 * intersection / together',
    loss: '1 - dice',
  },
  symbols: { intersection: 'I', loss: 'L' },
  source: 'keras 3.15 · keras.losses.dice',
};

export const dice: readonly Definition[] = [diceFunction, lossClass(diceFunction, 'Dice')];
