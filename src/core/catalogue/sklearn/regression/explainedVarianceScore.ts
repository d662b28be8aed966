import { sklearnMetric } from '../metric';
import { sampleMean } from '../sampleMean';
import { regressionTargets } from './outputs';
import { varianceInputs, varianceParams, varianceScores } from './varianceScores';

/** As R², but a constant offset of the predictions costs nothing: the mean of the differences is taken away first. */
export const explainedVarianceScore = sklearnMetric('explained_variance_score', {
  concept: 'explained-variance',
  better: 'higher',
  doc: 'The share of the variance of y_true that is explained, whatever the mean of the differences.',
  inputs: varianceInputs,
  params: varianceParams,
  prepare: regressionTargets,
  axisLetter: null,
  steps: {
    error: 'y_true - y_pred',
    mean_error: sampleMean('error'),
    mean_true: sampleMean('y_true'),
    centred_error: 'error - mean_error',
    deviation: 'y_true - mean_true',
    numerator: sampleMean('centred_error^2'),
    denominator: sampleMean('deviation^2'),
    ...varianceScores,
  },
});
