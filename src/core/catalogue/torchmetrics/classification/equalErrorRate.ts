import { functionalOf } from '../functional';
import { curves } from './curveInputs';
import { rocSteps } from './curveSteps';

/** The mean of the false positive and false negative rates, at the threshold where they are closest. */
export const equalErrorRate = functionalOf(
  'classification',
  'binary_eer',
  {
    ...curves.binary,
    concept: 'equal-error-rate',
    better: 'lower',
    doc: 'The error rate where false positives and false negatives are equally frequent. Two classes.',
    axisLetter: null,
    steps: {
      ...curves.binary.steps,
      ...rocSteps,
      false_negative_rate: '1 - true_positive_rate',
      difference: 'abs(false_positive_rate - false_negative_rate)',
      closest: 'argmax(-difference, 0)',
      result: '(take(false_positive_rate, closest, 0) + take(false_negative_rate, closest, 0)) / 2',
    },
  },
  false,
);
