import { formatShape } from '../../../format/formatShape';
import { issue } from '../../../issues/issue';
import { phrase } from '../../../issues/phrase';
import type { InputSpec, Prepare } from '../../definition';
import { labelValueIssues } from '../classes';
import { finiteIssues } from '../finite';
import { sampleWeight } from '../../inputs';
import { sklearnMetric } from '../metric';
import { sampleMean } from '../sampleMean';
import { weightShapeIssues } from '../weights';

const table: InputSpec = { domain: 'binary', symbol: 'y', doc: 'the true labels: 0 and 1, a column for each label' };
const scores: InputSpec = { domain: 'real', symbol: '\\hat{y}', doc: 'the predicted score of each label' };

/** Two tables `(n, labels)`, the first of 0 and 1. */
const prepare: Prepare = (shapes, _params, arrays) => {
  const { y_true: yTrue = [], y_pred: yPred = [], sample_weight: weights } = shapes;
  const isTable = yTrue.length === 2 && !yTrue.includes(0) && (yTrue[1] ?? 0) > 1;
  const same = yPred.length === 2 && yPred[0] === yTrue[0] && yPred[1] === yTrue[1];
  const expected = phrase('(n, labels), at least two labels');
  return {
    shapes,
    lacks: { sample_weight: [1] },
    constants: { pair_axes: [1, 2] },
    issues: [
      ...(isTable
        ? []
        : [issue('shapes.expected', 'error', { name: 'y_true', received: formatShape(yTrue), expected })]),
      ...(!isTable || same
        ? []
        : [issue('shapes.must-be-equal', 'error', { received: formatShape(yTrue), expected: formatShape(yPred) })]),
      ...weightShapeIssues(weights, yTrue[0] ?? 0),
      ...labelValueIssues('y_true', arrays.y_true, true),
      ...finiteIssues(arrays),
    ],
  };
};

const common = {
  inputs: { y_true: table, y_pred: scores, sample_weight: sampleWeight },
  params: {},
  prepare,
  axisLetter: 'c',
} as const;

/** How far down the ranking one must go to meet all true labels: the labels that score at least as high as the lowest of them. */
export const coverageError = sklearnMetric('coverage_error', {
  ...common,
  concept: 'coverage-error',
  better: 'lower',
  doc: 'How many of the highest scores are needed to cover all true labels, on average.',
  steps: {
    lowest_true: 'min(where(y_true, y_pred, inf))',
    coverage: 'sum(y_pred >= lowest_true)',
    result: sampleMean('coverage'),
  },
});

/**
 * For each true label the share of true labels among those that score at least as high, averaged over the true labels and
 * the samples. A sample without true labels, or with all, gives 1.
 */
export const labelRankingAveragePrecisionScore = sklearnMetric('label_ranking_average_precision_score', {
  ...common,
  concept: 'label-ranking-average-precision',
  better: 'higher',
  doc: 'How many of the labels ranked above each true label are true as well, on average.',
  steps: {
    labels: 'size(y_true, 1)',
    is_true: 'each(y_true)',
    not_below: 'other(y_pred) >= each(y_pred)',
    rank: 'sum(not_below)',
    true_rank: 'sum(not_below * other(y_true))',
    precision: 'true_rank / rank',
    true_labels: 'sum(is_true, 1)',
    row_precision: 'where(true_labels == 0 or true_labels == labels, 1, sum(is_true * precision, 1) / true_labels)',
    result: sampleMean('row_precision', 'widen(sample_weight, 1)'),
  },
});

/** The share of pairs of a true and a false label that are ordered wrongly or tied; 0 where a sample has no such pairs. */
export const labelRankingLoss = sklearnMetric('label_ranking_loss', {
  ...common,
  concept: 'label-ranking-loss',
  better: 'lower',
  doc: 'The share of pairs of a true and a false label in which the false one scores at least as high.',
  steps: {
    is_pair: 'each(y_true) * (1 - other(y_true))',
    is_wrong: 'is_pair * (other(y_pred) >= each(y_pred))',
    wrong_pairs: 'sum(is_wrong, pair_axes)',
    pairs: 'sum(is_pair, pair_axes)',
    row_loss: 'divide_no_nan(wrong_pairs, pairs)',
    result: sampleMean('row_loss', 'widen(sample_weight, 1)'),
  },
});
