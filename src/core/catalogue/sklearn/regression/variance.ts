import { forceFinite, multioutput, realPred, realTrue, sampleWeight } from '../inputs';
import { sklearnMetric } from '../metric';
import { sampleMean } from '../sampleMean';
import { regressionTargets, relativeScores } from './outputs';
import type { ParamSpec, Steps } from '../../definition';

const varianceOutputs: ParamSpec = {
  ...multioutput,
  choices: ['raw_values', 'uniform_average', 'variance_weighted'],
  doc: 'what becomes of several outputs: one value each, their mean, or their mean with these weights or the variances',
};

/** From `numerator` and `denominator`, both one for each output, to the result. */
const scores: Steps = {
  output_scores: `force_finite ? ${relativeScores.output_scores ?? ''} : 1 - numerator / denominator`,
  total_weight: "outputs_as == 'variance_weighted' ? sum(denominator) : sum(multioutput)",
  weighted_scores: "outputs_as == 'variance_weighted' ? denominator * output_scores : multioutput * output_scores",
  weighted_mean:
    "outputs_as == 'variance_weighted' ? where(total_weight == 0, mean(output_scores), sum(weighted_scores) / total_weight) : sum(weighted_scores) / total_weight",
  result:
    "outputs_as == 'raw_values' or not several ? output_scores : outputs_as == 'uniform_average' ? mean(output_scores) : weighted_mean",
};

const inputs = { y_true: realTrue, y_pred: realPred, sample_weight: sampleWeight };
const params = { multioutput: varianceOutputs, force_finite: forceFinite };

/**
 * 1 minus the squared differences over the squared differences to the mean of y_true, for each output. NaN for one sample.
 * A constant y_true has no variance: 1 for a perfect prediction and 0 for others, unless `force_finite` is off.
 */
export const r2Score = sklearnMetric('r2_score', {
  concept: 'r2',
  better: 'higher',
  doc: 'The share of the variance of y_true that is explained: 1 is perfect, 0 is as good as the mean.',
  inputs,
  params,
  prepare: regressionTargets,
  axisLetter: null,
  steps: {
    error: 'y_true - y_pred',
    mean_true: sampleMean('y_true'),
    deviation: 'y_true - mean_true',
    numerator: 'sum(sample_weight == null ? error^2 : sample_weight * error^2, 0)',
    denominator: 'sum(sample_weight == null ? deviation^2 : sample_weight * deviation^2, 0)',
    ...scores,
    result: `single ? nan : ${scores.result ?? ''}`,
  },
});

/** As R², but a constant offset of the predictions costs nothing: the mean of the differences is taken away first. */
export const explainedVarianceScore = sklearnMetric('explained_variance_score', {
  concept: 'explained-variance',
  better: 'higher',
  doc: 'The share of the variance of y_true that is explained, whatever the mean of the differences.',
  inputs,
  params,
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
    ...scores,
  },
});
