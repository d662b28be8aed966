import type { Steps } from '../../definition';

/** False and true positive rates in descending order of the thresholds; without given thresholds they start at (0, 0). */
export const rocSteps: Steps = {
  false_positive_rate:
    'divide_no_nan(thresholds == null ? prepend(false_positives, 0, 0) : false_positives, total_negatives)',
  true_positive_rate:
    'divide_no_nan(thresholds == null ? prepend(true_positives, 0, 0) : true_positives, total_positives)',
  threshold: 'thresholds == null ? prepend(score, 1, 0) : score',
};

/** Precision and recall in descending order of the thresholds. */
export const precisionRecallSteps: Steps = {
  precision: 'true_positives / (true_positives + false_positives)',
  recall:
    'thresholds == null ? where(nothing_positive, 1, true_positives / total_positives) : true_positives / total_positives',
};

/** The mean of the classes' values, or weighted by how many targets each has; classes without a value are left out. */
export function averageOf(value: string): Steps {
  return {
    defined: `${value} == ${value}`,
    share: 'divide_no_nan(defined * total_positives, sum(defined * total_positives))',
    result: `average == 'macro' ? sum(where(defined, ${value}, 0)) / sum(defined) : average == 'weighted' ? sum(where(defined, share * ${value}, 0)) : ${value}`,
  };
}
