import type { Prepare } from '../../definition';
import { functionalOf } from '../functional';
import { realPreds, realTarget } from '../inputs';
import { inOrder, sameShape } from '../../shapes';
import { numOutputs } from './outputs';

const samplesAlong: Prepare = (shapes, params) => ({
  shapes,
  constants: { samples: params.num_outputs === 1 ? 'all' : 0 },
});

/** The root of the mean squared error, divided by the mean, range, deviation or norm of the targets. */
export const normalizedRootMeanSquaredError = functionalOf('regression', 'normalized_root_mean_squared_error', {
  concept: 'normalized-root-mean-squared-error',
  better: 'lower',
  doc: 'The root mean squared error in units of the size or spread of the targets.',
  inputs: { y_true: realTarget, y_pred: realPreds },
  params: {
    normalization: {
      type: 'choice',
      default: 'mean',
      choices: ['mean', 'range', 'std', 'l2'],
      doc: 'what it is divided by',
    },
    num_outputs: numOutputs,
  },
  prepare: inOrder(sameShape, samplesAlong),
  steps: {
    error: 'y_true - y_pred',
    squared_error: 'error^2',
    rmse: 'sqrt(mean(squared_error, samples))',
    target_mean: 'mean(y_true, samples)',
    scale:
      "normalization == 'mean' ? target_mean : normalization == 'range' ? max(y_true, samples) - min(y_true, samples) : normalization == 'std' ? sqrt(mean((y_true - target_mean)^2, samples)) : sqrt(sum(y_true^2, samples))",
    result: 'rmse / scale',
  },
});
