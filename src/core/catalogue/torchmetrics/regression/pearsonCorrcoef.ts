import { functionalOf } from '../functional';
import { realPreds, realTarget } from '../inputs';
import { sameColumns } from '../shapes';
import { pearsonSteps } from './correlation';

/** Pearson's correlation, one value for each output; NaN where predictions or targets do not vary. */
export const pearsonCorrcoef = functionalOf('regression', 'pearson_corrcoef', {
  concept: 'pearson-correlation',
  better: 'higher',
  doc: 'How closely predictions and targets lie on a straight line, from -1 to 1.',
  inputs: { y_true: realTarget, y_pred: realPreds },
  params: {},
  prepare: sameColumns,
  steps: pearsonSteps,
});
