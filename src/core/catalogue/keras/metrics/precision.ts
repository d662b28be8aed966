import type { Definition, ParamSpec } from '../../definition';
import { classId, countFormulas, confusionInputs, confusionPrepare, confusionSteps } from '../confusion';
import { givenThresholds, thresholdsParam } from '../thresholds';

export const topScores: ParamSpec = {
  type: 'integer',
  default: null,
  nullable: true,
  min: 1,
  symbol: 'k',
  doc: 'only the k largest scores of a row can be positive; alone, all of them are',
};

/**
 * The share of the positive predictions that are right: `tp / (tp + fp)`.
 *
 * Inputs `[...]` of one shape (`[..., C]` with `top_k` or `class_id`), all values pooled; one number, or one for each of
 * several thresholds. A prediction is positive when it is larger than the threshold. Without any positive prediction: 0.
 */
export const precision: Definition = {
  id: 'keras.metrics.Precision',
  concept: 'precision',
  kind: 'metric',
  form: 'class',
  better: 'higher',
  aliases: ['Precision'],
  doc: 'The share of the positive predictions that are right.',
  inputs: confusionInputs,
  params: { thresholds: thresholdsParam, top_k: topScores, class_id: classId },
  prepare: confusionPrepare(givenThresholds),
  steps: {
    ...confusionSteps,
    true_positives: countFormulas.true_positives,
    false_positives: countFormulas.false_positives,
    precisions: 'divide_no_nan(true_positives, true_positives + false_positives)',
    precision: 'size(precisions, 0) == 1 ? pick(precisions, 0, 0) : precisions',
  },
  axisLetter: null,
  state: ['true_positives', 'false_positives'],
  source: 'keras 3.15 · keras.metrics.Precision',
};
