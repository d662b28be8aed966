import { realPred, realTrue, sampleWeight } from '../../inputs';
import { multioutput } from '../inputs';
import { sklearnMetric } from '../metric';
import { sampleMean } from '../sampleMean';
import { outputAverage, regressionTargets } from './outputs';

/**
 * The mean of the absolute differences, each as a fraction (not a percentage) of the true value. A true value of 0 counts as
 * the float64 machine epsilon, 2.2e-16, so that its fraction is huge.
 */
export const meanAbsolutePercentageError = sklearnMetric('mean_absolute_percentage_error', {
  concept: 'mean-absolute-percentage-error',
  better: 'lower',
  doc: 'The mean of the absolute differences as fractions of the true values (1 is 100 %).',
  inputs: { y_true: realTrue, y_pred: realPred, sample_weight: sampleWeight },
  params: { multioutput },
  prepare: regressionTargets,
  axisLetter: null,
  steps: {
    error: 'y_true - y_pred',
    scale: 'maximum(abs(y_true), 2^(-52))',
    relative_error: 'abs(error) / scale',
    output_errors: sampleMean('relative_error'),
    loss: outputAverage('output_errors'),
  },
  symbols: { loss: 'L' },
});
