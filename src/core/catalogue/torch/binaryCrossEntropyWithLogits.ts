import { sameShape } from '../shapes';
import { binaryTarget, elementWeight, logitInput } from './inputs';
import { torchLoss } from './reduction';

/**
 * Cross-entropy of 0/1 labels and the sigmoid of logits, element by element, computed from the logits and exact.
 *
 * Inputs of one shape `[...]`; as many losses, in nats. `pos_weight` multiplies the part of label 1.
 */
export const binaryCrossEntropyWithLogits = torchLoss('binary_cross_entropy_with_logits', 'BCEWithLogitsLoss', {
  concept: 'binary-crossentropy',
  doc: 'Binary cross-entropy of labels and the sigmoid of logits.',
  inputs: {
    y_true: binaryTarget,
    y_pred: logitInput,
    weight: elementWeight,
    pos_weight: {
      domain: 'weight',
      symbol: 'w^1',
      doc: 'pos_weight: what label 1 counts, broadcast to the losses',
      optional: true,
    },
  },
  params: {},
  prepare: sameShape,
  steps: {
    minus_log_p: 'softplus(-y_pred)',
    positive_weight: '1 + (pos_weight - 1) * y_true',
    cross_entropy: '(1 - y_true) * y_pred + (pos_weight == null ? minus_log_p : positive_weight * minus_log_p)',
    loss: 'weight == null ? cross_entropy : cross_entropy * weight',
  },
  symbols: { loss: 'L' },
});
