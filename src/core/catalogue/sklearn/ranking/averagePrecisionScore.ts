import { issue } from '../../../issues/issue';
import { phrase } from '../../../issues/phrase';
import { extended } from '../classScores';
import { sampleWeight } from '../../inputs';
import { labelsTrue, positiveLabel, scorePred } from '../inputs';
import { sklearnMetric } from '../metric';
import { averagedRanking, rankAverage, rankedColumns, rankedCounts, rankedSteps } from './rankedColumns';

/**
 * The sum of the precisions at every different score, each times the recall gained there: steps, no interpolation.
 *
 * Shapes as in roc_auc_score; several classes are each taken against the rest. Without positives it is 0.
 */
export const averagePrecisionScore = sklearnMetric('average_precision_score', {
  concept: 'average-precision',
  better: 'higher',
  doc: 'The mean of the precisions reached along the ranking, weighted by the recall gained.',
  inputs: { y_true: labelsTrue, y_pred: scorePred, sample_weight: sampleWeight },
  params: { average: rankAverage, pos_label: positiveLabel },
  prepare: (shapes, params, arrays) => {
    const positive = Number(params.pos_label);
    const { kind, classes, prepared } = rankedColumns(shapes, params, arrays, () => positive);
    const isFine = kind === 'binary' ? classes.length < 2 || classes.includes(positive) : positive === 1;
    const expected =
      kind === 'binary'
        ? phrase('one of {classes}', { classes: classes.join(', ') })
        : phrase('1 for more than one column');
    return extended(
      prepared,
      {},
      isFine ? [] : [issue('compute.param-range', 'error', { name: 'pos_label', received: positive, expected })],
    );
  },
  axisLetter: 'c',
  symbols: { thresholds: '\\theta' },
  steps: {
    ...rankedSteps,
    ...rankedCounts,
    predicted_positives: 'true_positives + false_positives',
    precision: 'divide_no_nan(true_positives, predicted_positives)',
    recall: 'divide_no_nan(true_positives, actual_positives)',
    recall_gain: 'all_but_first(recall, 0) - all_but_last(recall, 0)',
    average_precision: 'sum(recall_gain * all_but_first(precision, 0), 0)',
    ...averagedRanking('average_precision'),
  },
});
