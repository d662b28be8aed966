import { issue } from '../../../issues/issue';
import { phrase } from '../../../issues/phrase';
import { classTargets, listOr } from '../classes';
import { sampleWeight } from '../../inputs';
import { classesPred, classesTrue, labels } from '../inputs';
import { sklearnMetric } from '../metric';
import { singleLabel } from './singleLabel';

const weighted = (values: string): string => `sum(sample_weight == null ? ${values} : sample_weight * (${values}), 0)`;

/**
 * How much a positive prediction raises the odds of being positive, and a negative one lowers them. The larger of the two
 * classes is the positive one; a ratio that cannot be formed is NaN.
 */
export const classLikelihoodRatios = sklearnMetric('class_likelihood_ratios', {
  concept: 'likelihood-ratios',
  doc: 'The odds of being positive after a positive and after a negative prediction, relative to those before.',
  inputs: { y_true: classesTrue, y_pred: classesPred, sample_weight: sampleWeight },
  params: { labels },
  prepare: (shapes, params, arrays) => {
    const targets = classTargets(shapes, arrays);
    const classes = listOr(params.labels, targets.seen);
    const [negative = NaN, positive = NaN] = classes;
    const prepared = singleLabel(targets, shapes, { negative_label: negative, positive_label: positive });
    if (classes.length === 2) return prepared;
    const expected = phrase('two classes');
    const refusal = issue('values.expected', 'error', { name: 'y_true', received: classes.join(', '), expected });
    return { ...prepared, issues: [...(prepared.issues ?? []), refusal] };
  },
  axisLetter: 'c',
  steps: {
    true_positives: weighted('(y_true == positive_label) * (y_pred == positive_label)'),
    false_positives: weighted('(y_true == negative_label) * (y_pred == positive_label)'),
    true_negatives: weighted('(y_true == negative_label) * (y_pred == negative_label)'),
    false_negatives: weighted('(y_true == positive_label) * (y_pred == negative_label)'),
    positives: 'true_positives + false_negatives',
    negatives: 'true_negatives + false_positives',
    positive_likelihood_ratio:
      'where(positives == 0 or false_positives == 0, nan, true_positives * negatives / (false_positives * positives))',
    negative_likelihood_ratio:
      'where(positives == 0 or true_negatives == 0, nan, false_negatives * negatives / (true_negatives * positives))',
  },
  outputs: ['positive_likelihood_ratio', 'negative_likelihood_ratio'],
});
