import { classIndices } from './classes';
import { classWeight, indexTarget, scoreInput } from './inputs';
import { torchLoss } from './reduction';

/**
 * By how much the scores of wrong classes come within `margin` of the true class's, averaged over the classes.
 *
 * y_pred `[N, C]` scores (or `[C]`), y_true `[N]` class indices; one loss per sample. A class's weight multiplies the losses
 * of its samples; the mean divides by their number.
 */
export const multiMarginLoss = torchLoss('multi_margin_loss', 'MultiMarginLoss', {
  concept: 'categorical-hinge',
  doc: 'The mean over the classes of max(margin - true score + other score, 0)^p.',
  inputs: { y_true: indexTarget, y_pred: scoreInput, weight: classWeight },
  params: {
    p: { type: 'integer', default: 1, min: 1, max: 2, symbol: 'p', doc: 'the power of each term, 1 or 2' },
    margin: { type: 'number', default: 1, symbol: 'm', doc: 'by how much the true class should lead' },
  },
  prepare: classIndices,
  steps: {
    true_score: 'take(y_pred, y_true, axis)',
    violation: 'maximum(margin - true_score + y_pred, 0)',
    is_other: 'position(y_pred, axis) != y_true + 1',
    term: 'p == 1 ? is_other * violation : is_other * violation^p',
    class_weight: 'take(broadcast_to(weight, y_pred), y_true, axis)',
    unweighted: 'sum(term, axis) / size(y_pred, axis)',
    loss: 'weight == null ? unweighted : class_weight * unweighted',
  },
  symbols: { true_score: 's', loss: 'L' },
  axisLetter: 'c',
});
