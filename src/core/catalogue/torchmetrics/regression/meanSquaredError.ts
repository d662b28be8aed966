import { functionalOf } from '../functional';
import { realPreds, realTarget } from '../inputs';
import { sameShape } from '../../shapes';
import { numOutputs } from './outputs';

/** The mean of (y - ŷ)² over everything, or over the samples of each output; its root when `squared` is False. */
export const meanSquaredError = functionalOf('regression', 'mean_squared_error', {
  concept: 'mean-squared-error',
  better: 'lower',
  doc: 'The mean of the squared differences, or its root.',
  inputs: { y_true: realTarget, y_pred: realPreds },
  params: {
    squared: { type: 'boolean', default: true, doc: 'False gives the root (RMSE)' },
    num_outputs: numOutputs,
  },
  prepare: sameShape,
  steps: {
    error: 'y_true - y_pred',
    squared_error: 'error^2',
    mean_squared_error: 'num_outputs == 1 ? mean(squared_error, all) : mean(squared_error, 0)',
    result: 'squared ? mean_squared_error : sqrt(mean_squared_error)',
  },
});
