import type { Definition } from '../definition';
import { classId, countFormulas, confusionInputs, confusionPrepare, confusionSteps } from './confusion';
import { numThresholds, spreadThresholds } from './thresholds';

/** The rates between which a threshold trades one for another. */
const rates = {
  sensitivity: 'divide_no_nan(true_positives, true_positives + false_negatives)',
  specificity: 'divide_no_nan(true_negatives, true_negatives + false_positives)',
  recall: 'divide_no_nan(true_positives, true_positives + false_negatives)',
  precision: 'divide_no_nan(true_positives, true_positives + false_positives)',
};

type Rate = keyof typeof rates;

const plurals: Readonly<Record<Rate, string>> = {
  sensitivity: 'sensitivities',
  specificity: 'specificities',
  recall: 'recalls',
  precision: 'precisions',
};

/**
 * The best value of one rate over all thresholds at which another is at least what is asked for; 0 when there is none.
 *
 * Source: keras 3.15 · keras.src.metrics.confusion_metrics.SensitivitySpecificityBase
 */
export function bestAt(name: string, best: Rate, asked: Rate): Definition {
  return {
    id: `keras.metrics.${name}`,
    concept: `${best}-at-${asked}`,
    kind: 'metric',
    form: 'class',
    better: 'higher',
    aliases: [name],
    doc: `The best ${best} over all thresholds at which the ${asked} is at least what is asked for.`,
    inputs: confusionInputs,
    params: {
      [asked]: { type: 'number', default: 0.5, min: 0, max: 1, doc: `the ${asked} that is asked for` },
      num_thresholds: numThresholds,
      class_id: classId,
    },
    prepare: confusionPrepare(spreadThresholds),
    steps: {
      ...confusionSteps,
      ...countFormulas,
      [plurals[asked]]: rates[asked],
      [plurals[best]]: rates[best],
      is_enough: `${plurals[asked]} >= ${asked}`,
      best: `max(where(is_enough, ${plurals[best]}, 0), 0)`,
    },
    axisLetter: null,
    state: ['true_positives', 'false_positives', 'true_negatives', 'false_negatives'],
    source: `keras 3.15 · keras.metrics.${name}`,
  };
}
