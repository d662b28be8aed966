import { firstOutside } from '../../array/firstOdd';
import { issue } from '../../issues/issue';
import { phrase } from '../../issues/phrase';
import type { Prepare } from '../definition';
import { inOrder, sameShape } from '../shapes';
import { binaryTarget, elementWeight, probabilityInput } from './inputs';
import { torchLoss } from './reduction';

/** torch refuses probabilities outside [0, 1]. */
const probabilities: Prepare = (shapes, _params, { y_pred: yPred }) => {
  const stray = yPred?.data[firstOutside(yPred.data, 0, 1)];
  if (stray === undefined) return { shapes };
  const params = { name: 'y_pred', received: String(stray), expected: phrase('probabilities from 0 to 1') };
  return { shapes, issues: [issue('values.expected', 'error', params)] };
};

/**
 * Cross-entropy of 0/1 labels and probabilities, element by element.
 *
 * Inputs of one shape `[...]`; as many losses, in nats. Nothing is clipped; logarithms are not let below -100, so that
 * probability 0 for the true class costs 100.
 */
export const binaryCrossEntropy = torchLoss('binary_cross_entropy', 'BCELoss', {
  concept: 'binary-crossentropy',
  doc: '-(y_true * log(p) + (1 - y_true) * log(1 - p)), with logarithms of at least -100.',
  inputs: { y_true: binaryTarget, y_pred: probabilityInput, weight: elementWeight },
  params: {},
  prepare: inOrder(sameShape, probabilities),
  steps: {
    log_p: 'maximum(log(y_pred), -100)',
    log_not_p: 'maximum(log1p(-y_pred), -100)',
    cross_entropy: '-(y_true * log_p + (1 - y_true) * log_not_p)',
    loss: 'weight == null ? cross_entropy : cross_entropy * weight',
  },
  symbols: { log_p: 'l^1', log_not_p: 'l^0', loss: 'L' },
});
