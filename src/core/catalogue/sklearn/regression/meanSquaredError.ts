import { realPred, realTrue, sampleWeight } from '../../inputs';
import { multioutput } from '../inputs';
import { sklearnMetric } from '../metric';
import { sampleMean } from '../sampleMean';
import { outputAverage, regressionTargets } from './outputs';

/** The mean of the squared differences: inputs `(n,)` or `(n, outputs)`; a number, or one for each output. */
export const meanSquaredError = sklearnMetric('mean_squared_error', {
  concept: 'mean-squared-error',
  better: 'lower',
  doc: 'The mean of the squared differences.',
  inputs: { y_true: realTrue, y_pred: realPred, sample_weight: sampleWeight },
  params: { multioutput },
  prepare: regressionTargets,
  axisLetter: null,
  steps: {
    error: 'y_true - y_pred',
    squared_error: 'error^2',
    output_errors: sampleMean('squared_error'),
    loss: outputAverage('output_errors'),
  },
  symbols: { loss: 'L' },
});
