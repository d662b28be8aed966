import type { FindingText } from './findingText';

/** Findings about the arrays themselves: their order, shapes and size. */
export const arraysMessages = {
  'arrays.swapped': {
    seen: 'y_true holds fractions from {min} to {max}, and y_pred labels from {low} to {high}.',
    matters: 'Labels belong in y_true and predictions in y_pred; the function is not symmetric.',
    changes: '{given} as given, {other} swapped.',
    fix: 'Swap y_true and y_pred',
  },
  'samples.few': {
    seen: '{hits} of {count} samples: one more or less is {step}.',
    matters: 'With so few samples the true rate lies anywhere from {low} to {high} (95 % interval of Wilson).',
  },
  'shapes.reshaped': {
    seen: 'y_true has shape {true} and y_pred {pred}; the function brings them to one rank first.',
    matters: 'NumPy and torch would pair every value of one with every value of the other.',
  },
  'shapes.stretched': {
    seen: 'y_true has shape {true} and y_pred {pred}: together they make {count} pairs.',
    matters: 'Every value of one meets every value of the other, and the result is a mean over pairs that do not belong together.', // prettier-ignore
    changes: '{given} over all pairs, {other} one by one.',
    fix: 'Give both arrays the same shape',
  },
  'values.not-finite': {
    seen: '{name} holds {nan} NaN and {infinite} infinities among {total} values, at {where}.',
    matters: 'One is enough to make the result NaN, or to count as wrong without a word.',
    changes: '{given} with them, {other} without these samples.',
    fix: 'Leave these samples out',
  },
} as const satisfies Readonly<Record<string, FindingText>>;
