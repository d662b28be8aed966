import { realPred, realTrue, sampleWeight } from '../../inputs';
import { multioutput } from '../inputs';
import { sklearnMetric } from '../metric';
import { sampleMean } from '../sampleMean';
import { outputAverage, regressionTargets } from './outputs';

/** The root of the mean squared error of each output; several outputs are averaged after the root. */
export const rootMeanSquaredError = sklearnMetric('root_mean_squared_error', {
  concept: 'root-mean-squared-error',
  better: 'lower',
  doc: 'The square root of the mean of the squared differences, taken for each output.',
  inputs: { y_true: realTrue, y_pred: realPred, sample_weight: sampleWeight },
  params: { multioutput },
  prepare: regressionTargets,
  axisLetter: null,
  steps: {
    error: 'y_true - y_pred',
    squared_error: 'error^2',
    mean_squared_error: sampleMean('squared_error'),
    output_errors: 'sqrt(mean_squared_error)',
    result: outputAverage('output_errors'),
  },
});
