import type { ParamSpec, Steps } from '../../definition';
import { realPred, realTrue, sampleWeight } from '../../inputs';
import { forceFinite, multioutput } from '../inputs';
import { relativeScores } from './outputs';

const varianceOutputs: ParamSpec = {
  ...multioutput,
  choices: ['raw_values', 'uniform_average', 'variance_weighted'],
  doc: 'what becomes of several outputs: one value each, their mean, or their mean with these weights or the variances',
};

/** From `numerator` and `denominator`, both one for each output, to the result. */
export const varianceScores: Steps = {
  output_scores: `force_finite ? ${relativeScores.output_scores ?? ''} : 1 - numerator / denominator`,
  total_weight: "outputs_as == 'variance_weighted' ? sum(denominator) : sum(multioutput)",
  weighted_scores: "outputs_as == 'variance_weighted' ? denominator * output_scores : multioutput * output_scores",
  weighted_mean:
    "outputs_as == 'variance_weighted' ? where(total_weight == 0, mean(output_scores), sum(weighted_scores) / total_weight) : sum(weighted_scores) / total_weight",
  result:
    "outputs_as == 'raw_values' or not several ? output_scores : outputs_as == 'uniform_average' ? mean(output_scores) : weighted_mean",
};

/** Inputs and parameters of R² and explained variance. */
export const varianceInputs = { y_true: realTrue, y_pred: realPred, sample_weight: sampleWeight };
export const varianceParams = { multioutput: varianceOutputs, force_finite: forceFinite };
