import { normalize } from '../inputs';
import { sklearnMetric } from '../metric';
import { labelInputs, labelTargets, match } from './labelMatch';

/** The share of the samples (or their number) that are predicted wrongly: 1 minus the accuracy. */
export const zeroOneLoss = sklearnMetric('zero_one_loss', {
  concept: 'zero-one-loss',
  better: 'lower',
  doc: 'The share of the samples whose prediction is not exactly right.',
  inputs: labelInputs,
  params: { normalize },
  prepare: labelTargets,
  axisLetter: 'c',
  steps: {
    match,
    correct: 'sum(sample_weight == null ? match : sample_weight * match, 0)',
    samples: 'sample_weight == null ? size(y_true, 0) : sum(sample_weight, 0)',
    result: 'normalize ? 1 - correct / samples : samples - correct',
  },
});
