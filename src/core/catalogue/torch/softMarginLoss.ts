import { broadcasting } from '../shapes';
import { realInput, signTarget } from './inputs';
import { torchLoss } from './reduction';

/**
 * `log(1 + e^(-y_true * y_pred))`: the logistic loss of scores and labels -1 or 1.
 *
 * Inputs `[...]`, broadcast; as many losses. Labels 0 and 1 are not converted. The exponential overflows: scores that are
 * wrong by more than 709 (88 in float32) cost infinity.
 */
export const softMarginLoss = torchLoss('soft_margin_loss', 'SoftMarginLoss', {
  concept: 'logistic-loss',
  doc: 'log(1 + e^(-y_true * y_pred)) for labels -1 and 1.',
  inputs: { y_true: signTarget, y_pred: { ...realInput, doc: 'input: the predicted scores', overflowsBeyond: 709 } },
  params: {},
  prepare: broadcasting,
  steps: { margin: 'y_true * y_pred', loss: 'log1p(exp(-margin))' },
  symbols: { margin: 'm', loss: 'L' },
});
