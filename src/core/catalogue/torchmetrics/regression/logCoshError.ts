import { functionalOf } from '../functional';
import { realPreds, realTarget } from '../inputs';
import { sameColumns } from '../shapes';

/** The mean of log(cosh(ŷ - y)) for each output, by exponentials: infinite where e^|error| overflows. */
export const logCoshError = functionalOf('regression', 'log_cosh_error', {
  concept: 'log-cosh',
  better: 'lower',
  doc: 'The mean of the logarithm of the hyperbolic cosine of the error.',
  inputs: { y_true: realTarget, y_pred: realPreds },
  params: {},
  prepare: sameColumns,
  steps: {
    error: 'y_pred - y_true',
    log_cosh: 'log((exp(error) + exp(-error)) / 2)',
    result: 'mean(log_cosh, 0)',
  },
});
