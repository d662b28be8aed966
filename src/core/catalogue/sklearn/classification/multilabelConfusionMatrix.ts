import { sampleWeight } from '../../inputs';
import { labels, labelsPred, labelsTrue } from '../inputs';
import { sklearnMetric } from '../metric';
import { classCounts, counts } from './counts';

/** A matrix [[true negatives, false positives], [false negatives, true positives]] for each class, or for each sample. */
export const multilabelConfusionMatrix = sklearnMetric('multilabel_confusion_matrix', {
  concept: 'multilabel-confusion-matrix',
  doc: 'For each class, or for each sample, the two-by-two matrix of that class against all others.',
  inputs: { y_true: labelsTrue, y_pred: labelsPred, sample_weight: sampleWeight },
  params: {
    labels,
    samplewise: { type: 'boolean', default: false, doc: 'one matrix for each sample (multilabel only)' },
  },
  prepare: (shapes, params, arrays) => {
    const prepared = classCounts(shapes, { ...params, average: params.samplewise === true ? 'samples' : null }, arrays);
    return { ...prepared, constants: { ...prepared.constants, average: null } };
  },
  axisLetter: 'c',
  steps: {
    ...counts,
    false_positives: 'predicted_positives - true_positives',
    false_negatives: 'actual_positives - true_positives',
    total: 'sum(sample_weight == null ? in_class == in_class : sample_weight * (in_class == in_class), over)',
    true_negatives: 'total - true_positives - false_positives - false_negatives',
    matrices: 'beside(beside(true_negatives, false_negatives), beside(false_positives, true_positives))',
  },
});
