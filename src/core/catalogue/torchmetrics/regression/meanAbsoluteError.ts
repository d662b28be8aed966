import { functionalOf } from '../functional';
import { realPreds, realTarget } from '../inputs';
import { sameShape } from '../../shapes';
import { numOutputs } from './outputs';

/** The mean of |y - ŷ| over everything, or over the samples of each output when there are several. */
export const meanAbsoluteError = functionalOf('regression', 'mean_absolute_error', {
  concept: 'mean-absolute-error',
  better: 'lower',
  doc: 'The mean of the absolute differences.',
  inputs: { y_true: realTarget, y_pred: realPreds },
  params: { num_outputs: numOutputs },
  prepare: sameShape,
  steps: {
    error: 'y_true - y_pred',
    absolute_error: 'abs(error)',
    result: 'num_outputs == 1 ? mean(absolute_error, all) : mean(absolute_error, 0)',
  },
});
