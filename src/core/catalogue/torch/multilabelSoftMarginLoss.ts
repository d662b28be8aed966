import { sameShape } from '../shapes';
import { binaryTarget, classWeight, logitInput } from './inputs';
import { torchLoss } from './reduction';

/**
 * Binary cross-entropy of each class's label and the sigmoid of its logit, averaged over the classes.
 *
 * Inputs of one shape `[N, C]` (or `[C]`); one loss per sample. A weight belongs to a class.
 */
export const multilabelSoftMarginLoss = torchLoss('multilabel_soft_margin_loss', 'MultiLabelSoftMarginLoss', {
  concept: 'multi-label-crossentropy',
  doc: 'The mean over the classes of the binary cross-entropy of labels and the sigmoid of logits.',
  inputs: { y_true: binaryTarget, y_pred: logitInput, weight: classWeight },
  params: {},
  prepare: sameShape,
  steps: {
    log_p: '-softplus(-y_pred)',
    log_not_p: '-softplus(y_pred)',
    cross_entropy: '-(y_true * log_p + (1 - y_true) * log_not_p)',
    weighted: 'weight == null ? cross_entropy : cross_entropy * weight',
    loss: 'mean(weighted)',
  },
  symbols: { log_p: 'l^1', log_not_p: 'l^0', loss: 'L' },
  axisLetter: 'c',
});
