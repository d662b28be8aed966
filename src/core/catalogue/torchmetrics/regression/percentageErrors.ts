import type { Definition } from '../../definition';
import { functionalOf } from '../functional';
import { realPreds, realTarget } from '../inputs';
import { sameShape } from '../../shapes';

/**
 * The three percentage errors of torchmetrics, as shares (1 is 100 %): they differ in what an error is a share of. No
 * divisor is below 1.17e-6.
 */
const common = {
  better: 'lower',
  inputs: { y_true: realTarget, y_pred: realPreds },
  params: {},
  prepare: sameShape,
} as const;
const absoluteError = { error: 'y_true - y_pred', absolute_error: 'abs(error)' } as const;

export const percentageErrors: readonly Definition[] = [
  functionalOf('regression', 'mean_absolute_percentage_error', {
    ...common,
    concept: 'mean-absolute-percentage-error',
    doc: 'The mean of |y - ŷ| / |y|.',
    steps: {
      ...absoluteError,
      scale: 'maximum(abs(y_true), 1.17e-6)',
      relative_error: 'absolute_error / scale',
      result: 'mean(relative_error, all)',
    },
  }),
  functionalOf('regression', 'symmetric_mean_absolute_percentage_error', {
    ...common,
    concept: 'symmetric-mean-absolute-percentage-error',
    doc: 'Twice the mean of |y - ŷ| / (|y| + |ŷ|).',
    steps: {
      ...absoluteError,
      scale: 'maximum(abs(y_true) + abs(y_pred), 1.17e-6)',
      relative_error: 'absolute_error / scale',
      result: '2 * mean(relative_error, all)',
    },
  }),
  functionalOf('regression', 'weighted_mean_absolute_percentage_error', {
    ...common,
    concept: 'weighted-mean-absolute-percentage-error',
    doc: 'The sum of |y - ŷ| over the sum of |y|.',
    steps: {
      ...absoluteError,
      total_error: 'sum(absolute_error, all)',
      scale: 'maximum(sum(abs(y_true), all), 1.17e-6)',
      result: 'total_error / scale',
    },
  }),
];
