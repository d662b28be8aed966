import type { Prepare } from '../../definition';
import { classTargets } from '../classes';
import { labelsPred, labelsTrue, normalize, sampleWeight } from '../inputs';
import { sklearnMetric } from '../metric';

const inputs = { y_true: labelsTrue, y_pred: labelsPred, sample_weight: sampleWeight };
const prepare: Prepare = (shapes, _params, arrays) => classTargets(shapes, arrays).prepared;

/** A row of several labels matches when all of them do. */
const match = 'multilabel ? all(y_true == y_pred, 1) : y_true == y_pred';

/** The share of the samples (or their number) that are predicted exactly right. */
export const accuracyScore = sklearnMetric('accuracy_score', {
  concept: 'accuracy',
  better: 'higher',
  doc: 'The share of the samples whose prediction is exactly right.',
  inputs,
  params: { normalize },
  prepare,
  axisLetter: 'c',
  steps: {
    match,
    correct: 'sum(sample_weight == null ? match : sample_weight * match, 0)',
    samples: 'sample_weight == null ? size(y_true, 0) : sum(sample_weight, 0)',
    result: 'normalize ? correct / samples : correct',
  },
});

/** The share of the samples (or their number) that are predicted wrongly: 1 minus the accuracy. */
export const zeroOneLoss = sklearnMetric('zero_one_loss', {
  concept: 'zero-one-loss',
  better: 'lower',
  doc: 'The share of the samples whose prediction is not exactly right.',
  inputs,
  params: { normalize },
  prepare,
  axisLetter: 'c',
  steps: {
    match,
    correct: 'sum(sample_weight == null ? match : sample_weight * match, 0)',
    samples: 'sample_weight == null ? size(y_true, 0) : sum(sample_weight, 0)',
    result: 'normalize ? 1 - correct / samples : samples - correct',
  },
});

/** The share of wrong labels: each label of a sample counts by itself, unlike in `zero_one_loss`. */
export const hammingLoss = sklearnMetric('hamming_loss', {
  concept: 'hamming-loss',
  better: 'lower',
  doc: 'The share of the labels that are wrong.',
  inputs,
  params: {},
  prepare,
  axisLetter: 'c',
  steps: {
    mismatch: 'multilabel ? mean(y_true != y_pred, 1) : y_true != y_pred',
    result: 'sample_weight == null ? mean(mismatch, 0) : sum(sample_weight * mismatch, 0) / sum(sample_weight, 0)',
  },
});
