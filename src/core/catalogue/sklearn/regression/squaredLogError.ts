import { firstBeyond } from '../../../array/firstOdd';
import { issue } from '../../../issues/issue';
import { phrase } from '../../../issues/phrase';
import type { Prepare } from '../../definition';
import { positiveTrue, sampleWeight } from '../../inputs';
import { multioutput, positivePred } from '../inputs';
import { sklearnMetric } from '../metric';
import { sampleMean } from '../sampleMean';
import { outputAverage, regressionTargets } from './outputs';

/** The float64 number after -1. */
const leastAllowed = -1 + 2 ** -53;

/** A logarithm of 1 + y is needed: every value must be above -1. */
const aboveMinusOne: Prepare = (shapes, params, arrays) => {
  const prepared = regressionTargets(shapes, params, arrays);
  const tooLow = (['y_true', 'y_pred'] as const).flatMap((name) => {
    const { data = new Float64Array() } = arrays[name] ?? {};
    const found = data[firstBeyond(data, leastAllowed, Infinity)];
    if (found === undefined) return [];
    return [issue('values.expected', 'error', { name, received: found, expected: phrase('numbers above -1') })];
  });
  return { ...prepared, issues: [...(prepared.issues ?? []), ...tooLow] };
};

const facts = {
  better: 'lower',
  inputs: { y_true: positiveTrue, y_pred: positivePred, sample_weight: sampleWeight },
  params: { multioutput },
  prepare: aboveMinusOne,
  axisLetter: null,
} as const;

const steps = {
  log_true: 'log1p(y_true)',
  log_pred: 'log1p(y_pred)',
  squared_error: '(log_true - log_pred)^2',
};

/** The mean of the squared differences of log(1 + y). Values of -1 and below are refused. */
export const meanSquaredLogError = sklearnMetric('mean_squared_log_error', {
  ...facts,
  concept: 'mean-squared-logarithmic-error',
  doc: 'The mean of the squared differences of the logarithms of 1 + y.',
  steps: {
    ...steps,
    output_errors: sampleMean('squared_error'),
    loss: outputAverage('output_errors'),
  },
  symbols: { loss: 'L' },
});

/** Its square root, taken for each output before they are averaged. */
export const rootMeanSquaredLogError = sklearnMetric('root_mean_squared_log_error', {
  ...facts,
  concept: 'root-mean-squared-logarithmic-error',
  doc: 'The square root of the mean of the squared differences of the logarithms of 1 + y, taken for each output.',
  steps: {
    ...steps,
    mean_squared_error: sampleMean('squared_error'),
    output_errors: 'sqrt(mean_squared_error)',
    result: outputAverage('output_errors'),
  },
});
