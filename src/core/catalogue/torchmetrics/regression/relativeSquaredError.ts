import { functionalOf } from '../functional';
import { realPreds, realTarget } from '../inputs';
import { inOrder, sameShape } from '../../shapes';
import { atMostTwoAxes } from '../shapes';

/** The squared error over that of the mean as a prediction (at least the machine epsilon), or its root; outputs averaged. */
export const relativeSquaredError = functionalOf('regression', 'relative_squared_error', {
  concept: 'relative-squared-error',
  better: 'lower',
  doc: 'The squared error as a share of what the mean of the targets would have.',
  inputs: { y_true: realTarget, y_pred: realPreds },
  params: { squared: { type: 'boolean', default: true, doc: 'False gives the root' } },
  prepare: inOrder(sameShape, atMostTwoAxes),
  steps: {
    residual: 'y_true - y_pred',
    rss: 'sum(residual^2, 0)',
    total: 'sum(y_true, 0)',
    tss: 'sum(y_true^2, 0) - total * total / size(y_true, 0)',
    relative_error: 'rss / maximum(tss, machine_epsilon(y_true))',
    error: 'squared ? relative_error : sqrt(relative_error)',
    result: 'mean(error, all)',
  },
});
