import type { Definition, Reduction } from '../../definition';
import { realPred, realTrue, sampleWeight } from '../../inputs';
import { mean, meanMetric } from '../meanMetric';
import { sameRank } from '../shapes';

/** Each squared difference: what the metric averages. */
const squaredError: Definition = {
  id: 'keras.metrics.RootMeanSquaredError',
  concept: 'root-mean-squared-error',
  kind: 'metric',
  form: 'class',
  better: 'lower',
  aliases: [],
  doc: 'The squared differences.',
  inputs: { y_true: realTrue, y_pred: realPred },
  params: {},
  prepare: sameRank,
  steps: { error: 'y_pred - y_true', squared_error: 'error^2' },
  source: 'keras 3.15 · keras.metrics.RootMeanSquaredError',
};

const { result: average = '', ...sums } = mean.steps;

/** As the mean's, without a mask: the squared differences do not carry y_pred's mask on. */
const reduction: Reduction = {
  ...mean,
  inputs: { sample_weight: sampleWeight },
  prepare: (shapes, params, arrays) => {
    const prepared = mean.prepare(shapes, params, arrays);
    return { ...prepared, constants: { ...prepared.constants, mask: null } };
  },
  steps: { ...sums, mean: average, rmse: 'sqrt(mean)' },
};

/**
 * The square root of the mean squared difference over everything seen so far.
 *
 * Inputs `[..., D]`; one number. The root is taken last, of the mean over all batches. Arrays of rank 1 keep their samples
 * (MeanSquaredError makes one value of them), so that weights `[samples]` fit there too. A Keras mask is not looked at.
 */
export const rootMeanSquaredError: Definition = {
  ...meanMetric(squaredError, 'RootMeanSquaredError'),
  aliases: ['RootMeanSquaredError', 'rmse', 'RMSE'],
  doc: 'The square root of the mean squared difference over everything seen so far.',
  inputs: { ...squaredError.inputs, sample_weight: sampleWeight },
  reduction,
};
