import { sklearnMetric } from '../metric';
import { sampleMean } from '../sampleMean';
import { labelInputs, labelTargets } from './labelMatch';

/** The share of wrong labels: each label of a sample counts by itself, unlike in `zero_one_loss`. */
export const hammingLoss = sklearnMetric('hamming_loss', {
  concept: 'hamming-loss',
  better: 'lower',
  doc: 'The share of the labels that are wrong.',
  inputs: labelInputs,
  params: {},
  prepare: labelTargets,
  axisLetter: 'c',
  steps: {
    mismatch: 'multilabel ? mean(y_true != y_pred, 1) : y_true != y_pred',
    result: sampleMean('mismatch'),
  },
});
