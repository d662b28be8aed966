import type { Definition } from '../../definition';
import { confusionInputs, confusionPrepare, confusionSteps, countFormulas } from '../confusion';
import { givenThresholds, thresholdsParam } from '../thresholds';

/**
 * How many samples (or how much weight) are true positives, false positives, true negatives or false negatives.
 *
 * Inputs `[...]` of one shape; one number, or one for each of several thresholds. A prediction is positive when it is larger
 * than the threshold, a label when it is not 0. Weights `[samples]` count for every value of their sample.
 */
function count(name: string, concept: string, counted: keyof typeof countFormulas, doc: string): Definition {
  return {
    id: `keras.metrics.${name}`,
    concept,
    kind: 'metric',
    form: 'class',
    aliases: [name],
    doc,
    inputs: confusionInputs,
    params: { thresholds: thresholdsParam },
    prepare: confusionPrepare(givenThresholds),
    steps: {
      ...confusionSteps,
      accumulator: countFormulas[counted],
      count: 'size(accumulator, 0) == 1 ? pick(accumulator, 0, 0) : accumulator',
    },
    axisLetter: null,
    state: ['accumulator'],
    source: `keras 3.15 · keras.metrics.${name}`,
  };
}

export const confusionCounts: readonly Definition[] = [
  {
    ...count(
      'TruePositives',
      'true-positives',
      'true_positives',
      'How many positive samples are predicted as positive.',
    ),
    better: 'higher',
  },
  {
    ...count(
      'FalsePositives',
      'false-positives',
      'false_positives',
      'How many negative samples are predicted as positive.',
    ),
    better: 'lower',
  },
  {
    ...count(
      'TrueNegatives',
      'true-negatives',
      'true_negatives',
      'How many negative samples are predicted as negative.',
    ),
    better: 'higher',
  },
  {
    ...count(
      'FalseNegatives',
      'false-negatives',
      'false_negatives',
      'How many positive samples are predicted as negative.',
    ),
    better: 'lower',
  },
];
