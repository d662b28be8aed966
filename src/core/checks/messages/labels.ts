import type { FindingText } from './findingText';

/** Findings about labels. */
export const labelsMessages = {
  'hinge.converted': {
    seen: '{count} of {total} labels are 0; the function reads 0 and 1 as -1 and 1.',
    matters: 'Other libraries take 0 as it is, and then such a sample costs 1 whatever its score.',
  },
  'hinge.zeros': {
    seen: '{count} of {total} labels are 0, at {where}.',
    matters: 'A hinge loss multiplies the score by the label: 0 makes the loss the same whatever the score. It expects -1 and 1.', // prettier-ignore
    changes: '{given} with the label 0, {other} with -1 in its place.',
    fix: 'Read 0 as -1',
  },
  'ignored.left-out': {
    seen: '{count} of {total} labels are {label} and ignored.',
    matters: 'The mean is over the {kept} that are kept. Averaging the plain per-sample values divides by all.',
    changes: '{given} over the kept, {other} over all.',
  },
  'ignored.zeros': {
    seen: '{count} of {total} labels are {label} and ignored: their loss is 0.',
    matters: 'Averaging these values divides by all {total}; the loss class divides by the {kept} that are kept.',
    changes: '{given} on average over all, {other} over the kept.',
  },
  'labels.expected': {
    seen: '{count} of {total} values of y_pred are fractions such as {first}.',
    matters: 'This function compares labels for equality, and a probability is hardly ever equal to one.',
    changes: '{given} as given, {other} with the decided labels.',
    fix: 'Decide for labels first',
  },
  'labels.from-one': {
    seen: 'The labels are from 1 to {classes}, and y_pred has {classes} classes.',
    matters: 'Class indices count from 0 to {last}: every label names the next class, and the last names none.',
    changes: '{given} as given, {other} with labels from 0.',
    fix: 'Subtract 1 from the labels',
  },
  'labels.indices': {
    seen: 'y_true holds class indices up to {max}, and y_pred has {classes} columns.',
    matters: 'This function reads one-hot rows; indices are refused, or taken for something else.',
    changes: '{given} as given, {other} with one-hot rows.',
    fix: 'Make y_true one-hot',
  },
  'labels.one-hot': {
    seen: 'y_true is one-hot with {classes} columns.',
    matters: 'This function reads class indices.',
    changes: '{given} as given, {other} with class indices.',
    fix: 'Make class indices of y_true',
  },
  'labels.outside': {
    seen: '{count} labels are outside the classes 0 to {last}, such as {first}, at {where}.',
    matters: 'They name no class: libraries refuse them, count them nowhere, or give NaN.',
    changes: '{given} as given, {other} without the label {first}.',
    fix: 'Ignore the label {first}',
  },
} as const satisfies Readonly<Record<string, FindingText>>;
