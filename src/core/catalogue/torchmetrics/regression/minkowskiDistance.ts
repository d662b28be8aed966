import { functionalOf } from '../functional';
import { realPreds, realTarget } from '../inputs';
import { sameShape } from '../../shapes';

/** (sum of |y - ŷ|^p)^(1/p) over everything. */
export const minkowskiDistance = functionalOf('regression', 'minkowski_distance', {
  concept: 'minkowski-distance',
  better: 'lower',
  doc: 'The p-norm of the differences.',
  inputs: { y_true: realTarget, y_pred: realPreds },
  params: { p: { type: 'number', default: 2, min: 1, symbol: 'p', doc: 'the power; the library has no default' } },
  prepare: sameShape,
  steps: {
    error: 'y_true - y_pred',
    absolute_error: 'abs(error)',
    total: 'sum(absolute_error^p, all)',
    result: 'total^(1 / p)',
  },
});
