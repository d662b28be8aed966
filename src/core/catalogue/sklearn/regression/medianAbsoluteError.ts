import { realPred, realTrue, sampleWeight } from '../../inputs';
import { multioutput } from '../inputs';
import { sklearnMetric } from '../metric';
import { outputAverage, regressionTargets } from './outputs';

/** The median of the absolute differences; with weights, the value that half of the weight lies below. */
export const medianAbsoluteError = sklearnMetric('median_absolute_error', {
  concept: 'median-absolute-error',
  better: 'lower',
  doc: 'The median of the absolute differences, which outliers do not move.',
  inputs: { y_true: realTrue, y_pred: realPred, sample_weight: sampleWeight },
  params: { multioutput },
  prepare: regressionTargets,
  axisLetter: null,
  steps: {
    error: 'y_true - y_pred',
    absolute_error: 'abs(error)',
    output_errors:
      'sample_weight == null ? median(absolute_error, 0) : weighted_quantile(absolute_error, broadcast_to(sample_weight, absolute_error), 0.5, 0)',
    result: outputAverage('output_errors'),
  },
});
