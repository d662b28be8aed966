import type { Definition, ParamSpec, Steps } from '../../definition';
import { sampleWeight } from '../../inputs';
import { labels, labelsPred, labelsTrue, positiveLabel, zeroDivision } from '../inputs';
import { sklearnMetric } from '../metric';
import { average, averaged, classCounts, counts, share } from './counts';

const inputs = { y_true: labelsTrue, y_pred: labelsPred, sample_weight: sampleWeight };
const params = { labels, pos_label: positiveLabel, average, zero_division: zeroDivision };

const beta: ParamSpec = {
  type: 'number',
  default: 1,
  min: 0,
  symbol: '\\beta',
  doc: 'how much more recall counts than precision',
};

const precision = share('true_positives', 'predicted_positives');
const recall = share('true_positives', 'actual_positives');

/** Twice the overlap over the sum of the sizes; recall counts beta squared times. */
const fScore: Steps = {
  overlap: '(1 + beta^2) * true_positives',
  sizes: 'beta^2 * actual_positives + predicted_positives',
  f_score: share('overlap', 'sizes'),
};

function score(
  name: string,
  facts: Pick<Definition, 'concept' | 'doc' | 'steps'> & { readonly beta?: ParamSpec | 1 },
): Definition {
  const { beta: given, ...others } = facts;
  return sklearnMetric(name, {
    better: 'higher',
    inputs,
    params: typeof given === 'object' ? { beta: given, ...params } : params,
    prepare: (shapes, chosen, arrays) => {
      const prepared = classCounts(shapes, chosen, arrays);
      return given === 1 ? { ...prepared, constants: { ...prepared.constants, beta: 1 } } : prepared;
    },
    axisLetter: 'c',
    ...others,
  });
}

/** The share of the predicted positives that are positive. Labels `(n,)`, or tables `(n, labels)` of 0 and 1. */
export const precisionScore = score('precision_score', {
  concept: 'precision',
  doc: 'The share of the predicted positives that are right.',
  steps: { ...counts, precision, ...averaged('precision') },
});

/** The share of the positives that are predicted. */
export const recallScore = score('recall_score', {
  concept: 'recall',
  doc: 'The share of the positives that are found.',
  steps: { ...counts, recall, ...averaged('recall') },
});

/** The harmonic mean of precision and recall, from the counts: no epsilon, 0 / 0 is `zero_division`. */
export const f1Score = score('f1_score', {
  concept: 'f1',
  doc: 'The harmonic mean of precision and recall.',
  steps: {
    ...counts,
    overlap: '2 * true_positives',
    sizes: 'actual_positives + predicted_positives',
    f_score: share('overlap', 'sizes'),
    ...averaged('f_score'),
  },
});

/** The weighted harmonic mean of precision and recall. */
export const fbetaScore = score('fbeta_score', {
  concept: 'f-beta',
  doc: 'The harmonic mean of precision and recall, recall counting beta times as much.',
  beta: { ...beta },
  steps: { ...counts, ...fScore, ...averaged('f_score') },
});

/** The share of the union of true and predicted positives that is their intersection. */
export const jaccardScore = score('jaccard_score', {
  concept: 'jaccard',
  doc: 'The true positives as a share of all that is positive or predicted so.',
  steps: {
    ...counts,
    union: 'predicted_positives + actual_positives - true_positives',
    jaccard: share('true_positives', 'union'),
    ...averaged('jaccard'),
  },
});

/** Precision, recall and F-score together, with the number of true samples of each class (None, here nan, when averaged). */
export const precisionRecallFscoreSupport: Definition = {
  ...score('precision_recall_fscore_support', {
    concept: 'precision-recall-fscore-support',
    doc: 'Precision, recall, F-score and the number of true samples, for each class or averaged.',
    beta,
    steps: {
      ...counts,
      class_precision: precision,
      class_recall: recall,
      ...fScore,
      ...averaged('class_precision', 'precision'),
      ...averaged('class_recall', 'recall'),
      ...averaged('f_score', 'fscore'),
      support: 'average == null ? actual_positives : nan',
    },
  }),
  params: {
    beta,
    ...params,
    average: { ...average, default: null },
  },
  outputs: ['precision', 'recall', 'fscore', 'support'],
};
