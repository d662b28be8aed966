import type { FindingText } from './findingText';

/** Findings about means: over samples, classes, outputs and batches. */
export const averagesMessages = {
  'average.macro': {
    seen: 'The score is the plain mean over {classes} classes (macro).',
    matters: 'A rare class counts as much as a frequent one; micro counts every sample alike. Libraries differ in their default.', // prettier-ignore
    changes: '{given} as macro, {other} as micro.',
    fix: 'Average over samples (micro)',
  },
  'average.micro': {
    seen: 'The score is formed from the counts of all classes together (micro).',
    matters: 'Frequent classes decide; macro counts every class alike. Libraries differ in their default.',
    changes: '{given} as micro, {other} as macro.',
    fix: 'Average over classes (macro)',
  },
  'average.micro-is-accuracy': {
    seen: 'Averaged with micro, this is the accuracy: {right} of {total} samples.',
    matters: 'With one label for each sample every false positive is a false negative of another class, so that micro precision, recall and F1 are all the accuracy.', // prettier-ignore
    changes: '{given} as micro (the accuracy), {other} as macro.',
    fix: 'Average over classes (macro)',
  },
  'batches.mean': {
    seen: 'Computed in batches of {size} samples, it is {values}.',
    matters: 'This score is not a mean over samples: averaging the values of batches gives something else than the score of all samples.', // prettier-ignore
    changes: '{given} for all samples, {other} as the mean of the batches.',
  },
  'classes.one': {
    seen: 'All {count} labels are {label}.',
    matters: 'Rates of the other class are 0/0: some libraries give 0, others NaN or 1, whatever the predictions are.',
  },
  'outputs.averaged': {
    seen: 'The scores of {outputs} outputs are averaged as equals.',
    matters: 'Weighted by the variance of each output, or with all values in one array, the score is another.',
    changes: '{given} as the plain mean, {other} weighted by variance.',
    fix: 'Weight outputs by their variance',
  },
  'overlap.pooled': {
    seen: 'The overlap of {count} samples is formed in one.',
    matters:
      'Samples with much to overlap outweigh the others; one value for each sample, averaged, counts them alike.',
    changes: '{given} for the whole batch, {other} as the mean over samples.',
    fix: 'One overlap for each sample',
  },
  'ratio.absent': {
    seen: 'Classes never predicted: {never}; absent from y_true: {absent}.',
    matters: 'A class that is both has the ratio 0/0, which counts as 0 in the mean over classes; others leave such a class out.', // prettier-ignore
    changes: '{given} with such classes as 0, {other} without them.',
  },
  'ratio.undefined': {
    seen: 'Classes never predicted: {never}; absent from y_true: {absent}.',
    matters: 'A ratio over such a class is 0/0, and counts as {convention} by convention: no property of the model.',
    changes: '{given} with {convention} for 0/0, {other} with {other_convention}.',
    fix: 'Count 0/0 as {other_convention}',
  },
  'ratio.zero': {
    seen: 'Classes never predicted: {never}; absent from y_true: {absent}.',
    matters: 'A ratio over such a class is 0/0, and counts as 0 by convention: no property of the model.',
  },
  'vector.sum': {
    seen: 'The arrays have one axis of {count} values, which the function averages before the reduction.',
    matters: 'The sum is over a single value, the mean. With one value a row, (n, 1), it is over the samples.',
    changes: '{given} as given, {other} with one value a row.',
    fix: 'Give both arrays the shape (n, 1)',
  },
  'vector.weights': {
    seen: 'The arrays have one axis of {count} values, which the function averages before the weights come in.',
    matters: 'The weights multiply one mean, or are refused. With one value a row, (n, 1), each sample has its weight.',
    changes: '{given} as given, {other} with one value a row.',
    fix: 'Give both arrays the shape (n, 1)',
  },
  'weights.by-count': {
    seen: 'The weights of {count} samples sum to {sum}.',
    matters: 'A Keras loss divides by the number of samples, those of weight 0 included; metrics and scikit-learn divide by the sum of the weights.', // prettier-ignore
    changes: '{given} divided by {count}, {other} by {sum}.',
    fix: 'Divide by the sum of the weights',
  },
  'weights.of-classes': {
    seen: 'The class weights of {count} labels sum to {sum}.',
    matters: 'torch divides by that sum where labels are class indices, and by the number of samples where they are probabilities, as Keras does.', // prettier-ignore
    changes: '{given} divided by {sum}, {other} by {count}.',
  },
} as const satisfies Readonly<Record<string, FindingText>>;
