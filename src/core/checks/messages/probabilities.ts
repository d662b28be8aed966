import type { FindingText } from './findingText';

/** Findings about probabilities, logits and their logarithms. */
export const probabilitiesMessages = {
  'logarithms.expected': {
    seen: 'The rows of y_pred are probabilities from {min} to {max}.',
    matters: 'This function reads their logarithms; of probabilities it makes a number that may be negative and means nothing.', // prettier-ignore
    changes: '{given} as logarithms, {other} as probabilities.',
    fix: 'Take the logarithm of y_pred',
  },
  'logits.as-probabilities': {
    seen: '{count} values of y_pred are outside [0, 1], such as {first}; they go from {min} to {max}. Logits?',
    matters: 'The function takes y_pred for probabilities: it clips such values, or makes ties of them.',
    changes: '{given} as probabilities, {other} as logits.',
    fix: 'Take y_pred for logits',
  },
  'rows.normalised': {
    seen: 'Row {row} of y_pred sums to {sum}.',
    matters: 'The function divides each row by its sum without a word; others take rows as they are.',
    changes: '{given} with normalised rows, {other} with the rows as they are.',
  },
  'rows.not-normalised': {
    seen: 'Row {row} of y_pred sums to {sum}; expected 1.',
    matters: 'The function takes rows as they are, or clips them first; others divide each by its sum.',
    changes: '{given} as given, {other} with normalised rows.',
    fix: 'Divide each row by its sum',
  },
  'scores.activated': {
    seen: '{count} of {total} scores are outside [0, 1], such as {first}, at {where}.',
    matters: 'As soon as one is, torchmetrics takes all scores for logits and puts them through a sigmoid or softmax; other libraries take them as they are.', // prettier-ignore
  },
  'sigmoid.twice': {
    seen: 'All {count} values of y_pred are from {min} to {max}. Probabilities already?',
    matters: 'The function applies a sigmoid to logits: a second one brings every probability near one half.',
    changes: '{given} as logits, {other} as probabilities.',
    fix: 'Take y_pred for probabilities',
  },
  'smoothing.axis': {
    seen: 'label_smoothing is {amount} over {classes} classes along the first axis.',
    matters: 'Keras counts the classes along the last axis, of size {taken}, and smooths by that number.',
    changes: '{given} as given, {other} with the classes along the last axis.',
    fix: 'Put the classes along the last axis',
  },
  'smoothing.classes': {
    seen: 'label_smoothing is {amount}: each of {classes} classes gets {added}, the true one {largest}.',
    matters: 'A categorical loss spreads it over the classes; a binary one moves each label half-way.',
    changes: '{given} smoothed, {other} without.',
    fix: 'Smooth no labels',
  },
  'smoothing.half': {
    seen: 'label_smoothing is {amount}: 0 becomes {added}, 1 becomes {largest}.',
    matters: 'A binary loss moves each label half-way; a categorical one spreads the same number over the classes.',
    changes: '{given} smoothed, {other} without.',
    fix: 'Smooth no labels',
  },
  'softmax.twice': {
    seen: 'The rows of y_pred are from {min} to {max} and sum to 1. Probabilities already?',
    matters: 'The function applies a softmax to logits: a second one flattens the probabilities, and the loss cannot get near 0.', // prettier-ignore
    changes: '{given} as logits, {other} as probabilities.',
    fix: 'Take y_pred for probabilities',
  },
  'values.clipped': {
    seen: '{count} of {total} values are beyond {low} to {high} in the step {step}, such as {first}, at {where}.',
    matters:
      'They are replaced by the bound, which each library chooses for itself: the result measures it, not the model.',
    changes: '{given} with the bound {low}, {other} with {other_low}.',
  },
  'values.cut': {
    seen: '{count} of {total} values are beyond {low} to {high} in the step {step}, such as {first}, at {where}.',
    matters: 'They are far outside, and the function goes on with the bound without a word; others refuse them, or compute with them.', // prettier-ignore
    changes: '{given} with the values cut off, {other} without.',
  },
} as const satisfies Readonly<Record<string, FindingText>>;
