import { sklearnMetric } from '../metric';
import { sampleMean } from '../sampleMean';
import { regressionTargets } from './outputs';
import { varianceInputs, varianceParams, varianceScores } from './varianceScores';

/**
 * 1 minus the squared differences over the squared differences to the mean of y_true, for each output. NaN for one sample.
 * A constant y_true has no variance: 1 for a perfect prediction and 0 for others, unless `force_finite` is off.
 */
export const r2Score = sklearnMetric('r2_score', {
  concept: 'r2',
  better: 'higher',
  doc: 'The share of the variance of y_true that is explained: 1 is perfect, 0 is as good as the mean.',
  inputs: varianceInputs,
  params: varianceParams,
  prepare: regressionTargets,
  axisLetter: null,
  steps: {
    error: 'y_true - y_pred',
    mean_true: sampleMean('y_true'),
    deviation: 'y_true - mean_true',
    numerator: 'sum(sample_weight == null ? error^2 : sample_weight * error^2, 0)',
    denominator: 'sum(sample_weight == null ? deviation^2 : sample_weight * deviation^2, 0)',
    ...varianceScores,
    result: `single ? nan : ${varianceScores.result ?? ''}`,
  },
});
