import type { Definition, Prepare, Steps } from '../../definition';
import { functionalOf } from '../functional';
import { sigmoidSteps } from './binaryInputs';
import { multilabelInputs, multilabelPrepare } from './multilabelInputs';
import { ignoreIndex, numLabels } from './params';
import { wrongShape } from './refusals';
import { scoresOnly } from './scoreInputs';
import { phrase } from '../../../issues/phrase';

const twoAxes: Prepare = (shapes, params, arrays) => {
  const prepared = scoresOnly(multilabelPrepare)(shapes, params, arrays);
  const { y_pred: yPred = [] } = shapes;
  const issues = yPred.length > 2 ? [wrongShape('y_pred', yPred, phrase('samples and labels, (N, L)'))] : [];
  return { ...prepared, issues: [...(prepared.issues ?? []), ...issues] };
};

/** Ignored labels are not relevant, and their score is far below all others. */
const seen: Steps = {
  ...sigmoidSteps,
  score: 'ignore_index == null ? probability : where(y_true == ignore_index, -4 * num_labels, probability)',
  relevant: 'ignore_index == null ? y_true == 1 : y_true == 1 and y_true != ignore_index',
  relevant_count: 'sum(relevant, 1)',
};

const common = {
  inputs: multilabelInputs,
  params: { num_labels: numLabels, ignore_index: ignoreIndex },
  prepare: twoAxes,
  axisLetter: 'c',
} as const;

/** How labels are ranked by their scores, sample by sample. */
export const multilabelRanking: readonly Definition[] = [
  functionalOf(
    'classification',
    'multilabel_coverage_error',
    {
      ...common,
      concept: 'coverage-error',
      better: 'lower',
      doc: 'How far down the ranking one must go to cover all relevant labels. Several labels, each present or not.',
      steps: {
        ...seen,
        lifted: 'where(y_true == 0, score + (abs(min(score, all)) + 10), score)',
        lowest_relevant: 'min(lifted, 1)',
        coverage: 'sum(score >= lowest_relevant, 1)',
        result: 'mean(coverage, 0)',
      },
    },
    false,
  ),
  functionalOf(
    'classification',
    'multilabel_ranking_average_precision',
    {
      ...common,
      concept: 'label-ranking-average-precision',
      better: 'higher',
      doc: 'Of the labels ranked at least as high as a relevant one, the share that is relevant. Several labels, each present or not.',
      steps: {
        ...seen,
        rank: 'sum(other(score, 1) >= each(score, 1), 2)',
        rank_among_relevant: 'sum(other(relevant, 1) * (other(score, 1) >= each(score, 1)), 2)',
        precision: 'sum(widen(relevant, 1) * rank_among_relevant / rank, 1) / widen(relevant_count, 1)',
        sample_score: 'where(widen(relevant_count, 1) == 0 or widen(relevant_count, 1) == num_labels, 1, precision)',
        result: 'mean(sample_score, 0)',
      },
    },
    false,
  ),
  functionalOf(
    'classification',
    'multilabel_ranking_loss',
    {
      ...common,
      concept: 'label-ranking-loss',
      better: 'lower',
      doc: 'The share of pairs of a relevant and another label that are in the wrong order. Several labels, each present or not.',
      steps: {
        ...seen,
        place: 'place(score, 1)',
        place_from_top: 'sum((num_labels - place) * relevant, 1)',
        best_possible: '0.5 * relevant_count * (relevant_count + 1)',
        pairs: 'relevant_count * (num_labels - relevant_count)',
        is_mixed: 'relevant_count > 0 and relevant_count < num_labels',
        sample_loss: 'divide_no_nan(place_from_top - best_possible, pairs)',
        result: 'mean(where(is_mixed, sample_loss, 0), 0)',
      },
    },
    false,
  ),
];
