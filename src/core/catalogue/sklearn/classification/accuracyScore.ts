import { normalize } from '../inputs';
import { sklearnMetric } from '../metric';
import { labelInputs, labelTargets, match } from './labelMatch';

/** The share of the samples (or their number) that are predicted exactly right. */
export const accuracyScore = sklearnMetric('accuracy_score', {
  concept: 'accuracy',
  better: 'higher',
  doc: 'The share of the samples whose prediction is exactly right.',
  inputs: labelInputs,
  params: { normalize },
  prepare: labelTargets,
  axisLetter: 'c',
  steps: {
    match,
    correct: 'sum(sample_weight == null ? match : sample_weight * match, 0)',
    samples: 'sample_weight == null ? size(y_true, 0) : sum(sample_weight, 0)',
    result: 'normalize ? correct / samples : correct',
  },
});
