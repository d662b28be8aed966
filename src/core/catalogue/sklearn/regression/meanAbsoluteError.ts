import { realPred, realTrue, sampleWeight } from '../../inputs';
import { multioutput } from '../inputs';
import { sklearnMetric } from '../metric';
import { sampleMean } from '../sampleMean';
import { outputAverage, regressionTargets } from './outputs';

/** The mean of the absolute differences: inputs `(n,)` or `(n, outputs)`; a number, or one for each output. */
export const meanAbsoluteError = sklearnMetric('mean_absolute_error', {
  concept: 'mean-absolute-error',
  better: 'lower',
  doc: 'The mean of the absolute differences.',
  inputs: { y_true: realTrue, y_pred: realPred, sample_weight: sampleWeight },
  params: { multioutput },
  prepare: regressionTargets,
  axisLetter: null,
  steps: {
    error: 'y_true - y_pred',
    absolute_error: 'abs(error)',
    output_errors: sampleMean('absolute_error'),
    loss: outputAverage('output_errors'),
  },
  symbols: { loss: 'L' },
});
