import type { FindingText } from './findingText';

/** Findings about units, signs and what a score divides by. */
export const scalesMessages = {
  'brier.sum': {
    seen: 'The squared errors of {columns} classes are added up.',
    matters: 'Scaled by half the score stays between 0 and 1 and agrees with the score of two classes; the mean squared error divides by the number of classes.', // prettier-ignore
    changes: '{given} as the sum, {other} scaled by half.',
    fix: 'Scale by half',
  },
  'cosine.negative': {
    seen: 'The cosine has a minus sign.',
    matters: 'As a loss it is minus the cosine, so that smaller is better; the metric of the same name has a plus, and torch has a loss of 1 minus the cosine.', // prettier-ignore
    changes: '{given} as loss, {other} as cosine.',
  },
  'cosine.sum': {
    seen: 'The cosines of {count} samples are added up.',
    matters: 'torchmetrics adds up by default; others average.',
    changes: '{given} as the sum, {other} as the mean.',
    fix: 'Take the mean',
  },
  'huber.beta': {
    seen: 'beta is {size}.',
    matters: 'Smooth L1 is the Huber loss divided by its parameter; they agree at 1 alone.',
    changes: '{given} as smooth L1, {other} as Huber loss.',
  },
  'huber.delta': {
    seen: 'delta is {size}.',
    matters: 'Smooth L1 is the Huber loss divided by its parameter; they agree at 1 alone.',
    changes: '{given} as Huber loss, {other} as smooth L1.',
  },
  'kl.cell-mean': {
    seen: 'The mean is over every cell, {columns} in each row.',
    matters: 'A divergence belongs to a row: torch calls the mean over rows batchmean.',
    changes: '{given} over cells, {other} over rows.',
    fix: 'Take the mean over rows (batchmean)',
  },
  'order.divergence': {
    seen: 'A divergence is not symmetric, and libraries take the arrays in different orders.',
    matters: 'Keras takes y_true first, torch the logarithms of y_pred first, torchmetrics p and then q.',
    changes: '{given} in this order, {other} in the other.',
    fix: 'Swap y_true and y_pred',
  },
  'order.r2': {
    seen: 'R² is higher with the arrays swapped.',
    matters: 'It divides by the variance of y_true alone. torchmetrics takes the predictions first, scikit-learn and Keras the targets.', // prettier-ignore
    changes: '{given} in this order, {other} in the other.',
    fix: 'Swap y_true and y_pred',
  },
  'percentage.fraction': {
    seen: 'The error is a fraction.',
    matters: 'Keras gives the same in percent, a hundred times as much.',
    changes: '{given} as a fraction, {other} in percent.',
  },
  'percentage.near-zero': {
    seen: '{count} of {total} targets are at or near 0, such as {first}, at {where}.',
    matters: 'A relative error divides by the target: these samples decide the mean, and at 0 each library has an epsilon of its own.', // prettier-ignore
    changes: '{given} with them, {other} without.',
    fix: 'Leave these samples out',
  },
  'percentage.percent': {
    seen: 'The error is in percent.',
    matters: 'scikit-learn and torchmetrics give a fraction, a hundredth of it.',
    changes: '{given} in percent, {other} as a fraction.',
  },
  'poisson.log-rate': {
    seen: 'y_pred is positive throughout, from {min} to {max}, and read as the logarithm of a rate.',
    matters: 'torch reads logarithms unless log_input is false; Keras reads the rate itself.',
    changes: '{given} as logarithms, {other} as rates.',
    fix: 'Read y_pred as rates',
  },
  'score.unit': {
    seen: 'The target ranges over {range}.',
    matters: 'The library takes sums of squares below a fixed number for 0, so that the score depends on the unit.',
    changes: '{given} as given, {other} with the same data times {factor}.',
    fix: 'Multiply both arrays by {factor}',
  },
  'target.constant': {
    seen: 'All {count} targets of an output are {value}.',
    matters: 'The score divides by their variance, which is 0: libraries replace the result by a number of their own.',
    changes: '{given} by convention, {other} without it.',
    fix: 'Show the result without the convention',
  },
} as const satisfies Readonly<Record<string, FindingText>>;
