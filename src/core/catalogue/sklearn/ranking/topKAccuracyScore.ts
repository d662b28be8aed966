import { firstOutside } from '../../../array/firstOdd';
import { classScores, extended } from '../classScores';
import { sampleWeight } from '../../inputs';
import { classesTrue, classLabels, normalize, scorePred } from '../inputs';
import { sklearnMetric } from '../metric';

/**
 * The share of the samples (or their number) whose class is among the k largest scores. Of equal scores the last class comes
 * first. Two classes with a single score: above 0.5 for probabilities, above 0 for other scores.
 */
export const topKAccuracyScore = sklearnMetric('top_k_accuracy_score', {
  concept: 'top-k-accuracy',
  better: 'higher',
  doc: 'The share of the samples whose class is among the k largest scores.',
  inputs: { y_true: classesTrue, y_pred: scorePred, sample_weight: sampleWeight },
  params: {
    k: { type: 'integer', default: 2, min: 1, symbol: 'k', doc: 'how many of the largest scores count' },
    normalize,
    labels: classLabels,
  },
  prepare: (shapes, { labels }, arrays) => {
    const { prepared } = classScores(shapes, labels, arrays);
    const { data = new Float64Array() } = arrays.y_pred ?? {};
    const isProbability = firstOutside(data, 0, 1) === -1;
    return extended(prepared, { threshold: isProbability ? 0.5 : 0 });
  },
  axisLetter: 'c',
  steps: {
    is_true: 'y_true == classes',
    true_score: 'sum(is_true * y_pred)',
    true_place: 'sum(is_true * position(is_true))',
    larger: 'sum(y_pred > true_score)',
    later_equals: 'sum(y_pred == true_score and position(y_pred) > true_place)',
    predicted: 'y_pred > threshold',
    match:
      'not single ? larger + later_equals < k : k == 1 ? (y_true == positive_class) == predicted : predicted == predicted',
    correct: 'sum(sample_weight == null ? match : sample_weight * match, 0)',
    samples: 'sample_weight == null ? size(y_true, 0) : sum(sample_weight, 0)',
    result: 'normalize ? correct / samples : correct',
  },
});
