import type { Definition } from '../../definition';
import { countFormulas, confusionInputs, confusionPrepare, confusionSteps } from '../confusion';
import { binaryPred, fromLogits } from '../inputs';
import { numThresholds, paddedThresholds } from '../thresholds';

const isRoc = "curve == 'ROC' or curve == 'roc'";
const isPr = "curve == 'PR' or curve == 'pr'";
const interpolates = "summation_method == 'interpolation' or summation_method == 'Interpolation'";
const isMinoring = "summation_method == 'minoring' or summation_method == 'Minoring'";

/**
 * The area under the ROC or precision-recall curve, from counts at fixed thresholds.
 *
 * Inputs `[...]` of one shape, all values pooled, or `[samples, labels]` with `multi_label`; one number. The counts are taken
 * at thresholds from just below 0 to just above 1, so that scores between two neighbours are tied, and scores outside
 * [0, 1] as well. A rate with nothing in its denominator is 0. The interpolated PR curve joins the counts by straight
 * lines, not the precisions (Davis and Goadrich, 2006).
 */
export const auc: Definition = {
  id: 'keras.metrics.AUC',
  concept: 'roc-auc',
  kind: 'metric',
  form: 'class',
  better: 'higher',
  aliases: ['AUC', 'auc'],
  doc: 'The area under the ROC or precision-recall curve, from counts at fixed thresholds.',
  inputs: { ...confusionInputs, y_pred: { ...binaryPred, overflowsBeyond: 700 } },
  params: {
    num_thresholds: { ...numThresholds, min: 2 },
    curve: {
      type: 'choice',
      default: 'ROC',
      choices: ['ROC', 'PR', 'PRGAIN', 'roc', 'pr', 'prgain'],
      doc: 'ROC: recall over false positive rate; PR: precision over recall; PRGAIN: their gains over guessing',
    },
    summation_method: {
      type: 'choice',
      default: 'interpolation',
      choices: ['interpolation', 'minoring', 'majoring', 'Interpolation', 'Minoring', 'Majoring'],
      doc: 'the height between two points: their mean, the smaller or the larger one',
    },
    thresholds: {
      type: 'list',
      default: null,
      nullable: true,
      symbol: '\\tau',
      doc: 'thresholds to use instead; one just below 0 and one just above 1 are added',
    },
    multi_label: { type: 'boolean', default: false, doc: 'an area for each column, then their mean' },
    num_labels: { type: 'integer', default: null, nullable: true, min: 1, doc: 'how many columns multi_label expects' },
    label_weights: {
      type: 'list',
      default: null,
      nullable: true,
      symbol: 'v',
      doc: 'how much each column counts, in the mean with multi_label, else in the counts',
    },
    from_logits: fromLogits,
  },
  prepare: confusionPrepare(paddedThresholds),
  steps: {
    ...confusionSteps,
    ...countFormulas,
    recall: 'divide_no_nan(true_positives, true_positives + false_negatives)',
    false_positive_rate: 'divide_no_nan(false_positives, false_positives + true_negatives)',
    precision: 'divide_no_nan(true_positives, true_positives + false_positives)',
    odds: 'divide_no_nan(true_positives + false_negatives, true_negatives + false_positives)',
    recall_gain: 'maximum(where(true_positives == 0, 0, 1 - odds * divide_no_nan(false_negatives, true_positives)), 0)',
    precision_gain: 'where(true_positives == 0, 1, 1 - odds * divide_no_nan(false_positives, true_positives))',
    x: `${isRoc} ? false_positive_rate : ${isPr} ? recall : recall_gain`,
    y: `${isRoc} ? recall : ${isPr} ? precision : precision_gain`,
    width: 'all_but_last(x, 0) - all_but_first(x, 0)',
    height:
      `${interpolates} ? (all_but_last(y, 0) + all_but_first(y, 0)) / 2 : ${isMinoring} ? ` +
      'minimum(all_but_last(y, 0), all_but_first(y, 0)) : maximum(all_but_last(y, 0), all_but_first(y, 0))',
    predicted_positives: 'true_positives + false_positives',
    lost_true_positives: 'all_but_last(true_positives, 0) - all_but_first(true_positives, 0)',
    lost_positives: 'all_but_last(predicted_positives, 0) - all_but_first(predicted_positives, 0)',
    slope: 'divide_no_nan(lost_true_positives, maximum(lost_positives, 0))',
    intercept: 'all_but_first(true_positives, 0) - slope * all_but_first(predicted_positives, 0)',
    ratio:
      'where(all_but_last(predicted_positives, 0) > 0 and all_but_first(predicted_positives, 0) > 0, ' +
      'divide_no_nan(all_but_last(predicted_positives, 0), maximum(all_but_first(predicted_positives, 0), 0)), 1)',
    positives: 'true_positives + false_negatives',
    area:
      `(${isPr}) and (${interpolates}) ? divide_no_nan(slope * (lost_true_positives + intercept * log(ratio)), ` +
      'maximum(all_but_first(positives, 0), 0)) : width * height',
    area_per_label: 'sum(area, 0)',
    auc:
      'not multi_label ? area_per_label : label_weights == null ? mean(area_per_label, all) : ' +
      'divide_no_nan(sum(area_per_label * label_weights, all), sum(label_weights, all))',
  },
  words: { bucket_from_0: 'sorts the scores into evenly spaced buckets, in which they become ties' },
  axisLetter: null,
  state: ['true_positives', 'false_positives', 'true_negatives', 'false_negatives'],
  source: 'keras 3.15 · keras.metrics.AUC',
};
