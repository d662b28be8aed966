import { functionalOf } from '../functional';
import { realPreds, realTarget } from '../inputs';
import { atLeastOneColumn, pearsonSteps } from './correlation';

/** Lin's concordance: the correlation, less for what the means and the spreads differ. One value for each output, `(D,)`. */
export const concordanceCorrcoef = functionalOf('regression', 'concordance_corrcoef', {
  concept: 'concordance-correlation',
  better: 'higher',
  doc: 'How closely predictions and targets lie on the line y = ŷ, from -1 to 1.',
  inputs: { y_true: realTarget, y_pred: realPreds },
  params: {},
  prepare: atLeastOneColumn,
  steps: {
    ...pearsonSteps,
    spread: 'variance_pred + variance_true + (mean_pred - mean_true)^2',
    result: '2 * correlation * sqrt(variance_pred) * sqrt(variance_true) / spread',
  },
});
