import { sameShape } from '../shapes';
import { scoreInput } from './inputs';
import { torchLoss } from './reduction';

/**
 * By how much the scores of classes that a sample does not have come within 1 of those that it has, over all such pairs,
 * divided by the number of classes.
 *
 * y_pred `[N, C]` scores (or `[C]`); y_true of the same shape, the indices of the sample's classes, ended by -1; one loss per
 * sample. What follows the first -1 is ignored.
 */
export const multilabelMarginLoss = torchLoss('multilabel_margin_loss', 'MultiLabelMarginLoss', {
  concept: 'multi-label-margin',
  doc: 'The sum over pairs of a true and another class of max(1 - true score + other score, 0), over the number of classes.',
  inputs: {
    y_true: { domain: 'label-list', symbol: 'y', doc: 'target: the indices of the true classes, ended by -1' },
    y_pred: scoreInput,
  },
  params: {},
  prepare: sameShape,
  steps: {
    listed: 'cumsum(y_true < 0) == 0',
    is_true: 'max((each(position(y_pred)) == other(y_true) + 1) and other(listed), -1)',
    is_false: 'not max((other(position(y_pred)) == each(y_true) + 1) and each(listed), -2)',
    violation: 'maximum(1 - each(y_pred) + other(y_pred), 0)',
    per_class: 'sum(is_true * is_false * violation, -1)',
    loss: 'sum(per_class, -2) / size(y_pred)',
  },
  symbols: { loss: 'L' },
  axisLetter: 'c',
});
