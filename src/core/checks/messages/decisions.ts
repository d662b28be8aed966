import type { FindingText } from './findingText';

/** Findings about thresholds, ties and areas under curves. */
export const decisionsMessages = {
  'auc.precision-recall': {
    seen: 'The area under the precision-recall curve is taken with {method} between thresholds.',
    matters: 'Average precision is a sum of steps over every score; a trapezoid or interpolated area is another number of the same name.', // prettier-ignore
    changes: '{given} interpolated, {other} as average precision.',
    fix: 'Compute the average precision',
  },
  'auc.thresholds': {
    seen: 'The curve has {thresholds} thresholds; all scores together give an area of {exact}.',
    matters: 'Scores between two neighbouring thresholds become ties.',
    changes: '{given} with {thresholds} thresholds, {other} with enough of them.',
    fix: 'Take as many thresholds as the scores need',
  },
  'columns.binary-accuracy': {
    seen: 'y_true is one-hot with {columns} columns, and every column is scored by itself.',
    matters: 'Each row has {wrong} zeros that are easy to get right: a model that is never right still scores high.',
    changes: '{given} by columns, {other} by the largest score of each row.',
    fix: 'Score the largest of each row',
  },
  'columns.binary-loss': {
    seen: 'y_true is one-hot with {columns} columns, and every column is a yes or no by itself.',
    matters: 'The binary loss is the mean over the columns; the categorical one looks at the probability of the true class alone.', // prettier-ignore
    changes: '{given} as binary loss, {other} as categorical loss.',
    fix: 'Use the categorical loss',
  },
  'softmax.cut-at-half': {
    seen: 'Each row of y_pred is a softmax; in {count} of {total} rows no share is above 0.5.',
    matters: 'Every share is cut at 0.5, so that such rows predict nothing; the largest of each row is hardly ever asked.', // prettier-ignore
    changes: '{given} cut at 0.5, {other} by the largest of each row.',
    fix: 'Take the largest of each row (top_k=1)',
  },
  'threshold.ties': {
    seen: '{count} scores are exactly {threshold}, at {where}.',
    matters: 'Larger than the threshold is positive here; where at least the threshold is, they are positive too.',
    changes: '{given} as negatives, {other} as positives.',
    fix: 'Count them as positive',
  },
  'ties.auc': {
    seen: '{tied} of {pairs} pairs of a positive and a negative sample have equal scores.',
    matters: 'Each counts one half: in other orders the area would be anywhere from {low} to {high}.',
  },
  'ties.ranking': {
    seen: '{count} rows have equal scores, at {where}.',
    matters: 'The gain is averaged over all orders of equal scores; others keep the order of the array.',
    changes: '{given} averaged, {other} in the order of the array.',
    fix: 'Ignore ties',
  },
  'ties.top-k': {
    seen: 'In {count} rows a tie decides whether the label is among the {k} largest, at {where}.',
    matters: 'Libraries break ties in ways of their own: anything from {low} to {high} is possible.',
  },
} as const satisfies Readonly<Record<string, FindingText>>;
