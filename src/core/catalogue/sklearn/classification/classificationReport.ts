import type { EntryNames, Prepare, Steps } from '../../definition';
import { classTargets, listOr } from '../classes';
import { sampleWeight } from '../../inputs';
import { labels, labelsPred, labelsTrue, zeroDivision } from '../inputs';
import { sklearnMetric } from '../metric';
import { averageIssues, counts, hasWeights, share } from './counts';

const scored = ['precision', 'recall', 'f1_score'];
const columns = ['precision', 'recall', 'f1-score', 'support'];

/** Precision, recall and F1 score from the counts of the same prefix. */
function scores(prefix: '' | 'micro_' | 'sample_'): Steps {
  const right = `${prefix}true_positives`;
  const predicted = `${prefix}predicted_positives`;
  const actual = `${prefix}actual_positives`;
  return {
    [`${prefix}precision`]: share(right, predicted),
    [`${prefix}recall`]: share(right, actual),
    [`${prefix}f1_score`]: share(`(2 * ${right})`, `(${predicted} + ${actual})`),
  };
}

/** Means of the three scores along an axis. With `zero_division` nan, only scores that are numbers are averaged. */
function means(
  name: string,
  of: '' | 'sample_',
  axis: '0' | '1',
  weight?: { readonly by: string; readonly when: string },
): Steps {
  const meanOf = (score: string): string => {
    const isNumber = `(${score} == ${score})`;
    const plain = `skips_nan ? sum(where(${isNumber}, ${score}, 0), ${axis}) / sum(${isNumber}, ${axis}) : mean(${score}, ${axis})`;
    if (weight === undefined) return plain;
    const { by, when } = weight;
    const weighted = `skips_nan ? sum(${by} * where(${isNumber}, ${score}, 0), ${axis}) / sum(${by} * ${isNumber}, ${axis}) : sum(${by} * ${score}, ${axis}) / sum(${by}, ${axis})`;
    return `${when} ? (${weighted}) : (${plain})`;
  };
  return Object.fromEntries(scored.map((score) => [`${name}_${score}`, meanOf(of + score)]));
}

/** A column of the report: the scores of the classes, then the averages. */
const column = (score: string): string => {
  const averages = `${score}, micro_${score}, macro_${score}, weighted_${score}`;
  return `multilabel ? join(${averages}, samples_${score}) : join(${averages})`;
};

const all = 'micro_actual_positives';
const supportColumn = `multilabel ? join(actual_positives, ${all}, ${all}, ${all}, ${all}) : join(actual_positives, ${all}, ${all}, ${all})`;

const prepare: Prepare = (shapes, params, arrays) => {
  const targets = classTargets(shapes, arrays);
  const classes = listOr(params.labels, targets.seen);
  const { zero_division: zeroDivisionGiven = 'warn' } = params;
  return {
    ...targets.prepared,
    constants: {
      ...targets.prepared.constants,
      classes,
      average: null,
      over: 0,
      weighs_classes: hasWeights('weighted', targets, classes, arrays),
      weighs_samples: hasWeights('samples', targets, classes, arrays),
      skips_nan: Number.isNaN(zeroDivisionGiven),
      zero_division: zeroDivisionGiven === 'warn' ? 0 : zeroDivisionGiven,
    },
    issues: [...(targets.prepared.issues ?? []), ...averageIssues(targets, params)],
    entryNames: entryNames(classes, targets.multilabel, targets.seen),
  };
};

/** The micro average of all classes is the accuracy, and is called so. */
function entryNames(classes: readonly number[], multilabel: boolean, seen: readonly number[]): EntryNames {
  const isAccuracy = !multilabel && seen.every((label) => classes.includes(label));
  const averages = [isAccuracy ? 'accuracy' : 'micro avg', 'macro avg', 'weighted avg'];
  const rows = [...classes.map(String), ...averages, ...(multilabel ? ['samples avg'] : [])];
  return [rows, columns];
}

/**
 * Precision, recall, F1 score and support (the number of true samples, or their weight): a row for each class, then for
 * the averages over all counts, over the classes, and over the samples of tables of labels. The row of the accuracy has
 * it in three columns; scikit-learn's dict holds it as one number. With `labels` that leave classes out it is the micro
 * average, and not the accuracy.
 *
 * Source: scikit-learn 1.9 · sklearn.metrics._classification.classification_report
 */
export const classificationReport = sklearnMetric('classification_report', {
  concept: 'classification-report',
  doc: 'Precision, recall, F1 score and the number of true samples of each class, and their averages.',
  inputs: { y_true: labelsTrue, y_pred: labelsPred, sample_weight: sampleWeight },
  params: {
    labels,
    digits: {
      type: 'integer',
      default: 2,
      min: 0,
      doc: 'the digits of the printed report; its numbers are not rounded',
    },
    output_dict: { type: 'boolean', default: false, doc: 'gives a dict of the numbers instead of printed text' },
    zero_division: zeroDivision,
  },
  prepare,
  axisLetter: 'c',
  steps: {
    ...counts,
    ...scores(''),
    micro_true_positives: 'sum(true_positives, 1)',
    micro_predicted_positives: 'sum(predicted_positives, 1)',
    micro_actual_positives: 'sum(actual_positives, 1)',
    ...scores('micro_'),
    ...means('macro', '', '1'),
    ...means('weighted', '', '1', { by: 'actual_positives', when: 'weighs_classes' }),
    sample_true_positives: 'sum(both, 1)',
    sample_predicted_positives: 'sum(put_in_class, 1)',
    sample_actual_positives: 'sum(in_class, 1)',
    ...scores('sample_'),
    ...means('samples', 'sample_', '0', { by: 'sample_weight', when: 'weighs_samples' }),
    precision_column: column('precision'),
    recall_column: column('recall'),
    f1_score_column: column('f1_score'),
    support_column: supportColumn,
    report: 'stack(precision_column, recall_column, f1_score_column, support_column)',
  },
});
