import { classIndices, indexSteps } from './classes';
import { classWeight, ignoreIndex, indexTarget, logProbabilityInput } from './inputs';
import { torchLoss } from './reduction';

/**
 * Minus the log-probability given to the true class.
 *
 * y_pred `[N, C, ...]` log-probabilities (or `[C]`), y_true `[N, ...]` class indices; one loss per label. Class weights
 * multiply the losses, and the mean divides by the weights that took part; ignored labels give 0 and do not count. When all
 * are ignored the mean is NaN.
 */
export const nllLoss = torchLoss('nll_loss', 'NLLLoss', {
  concept: 'categorical-crossentropy',
  doc: 'Minus the log-probability given to the class whose index y_true holds.',
  inputs: { y_true: indexTarget, y_pred: logProbabilityInput, weight: classWeight },
  params: { ignore_index: ignoreIndex },
  prepare: classIndices,
  steps: { log_p: 'y_pred', ...indexSteps, loss: 'nll' },
  symbols: { loss: 'L' },
  axisLetter: 'c',
  ownMask: { step: 'counted', when: 'counts' },
});
