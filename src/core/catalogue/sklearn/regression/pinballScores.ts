import { realPred, realTrue, sampleWeight } from '../../inputs';
import { multioutput, quantileLevel } from '../inputs';
import { sklearnMetric } from '../metric';
import { sampleMean } from '../sampleMean';
import { outputAverage, regressionTargets, relativeScores } from './outputs';
import type { Steps } from '../../definition';

const inputs = { y_true: realTrue, y_pred: realPred, sample_weight: sampleWeight };

/** The mean of the differences, each multiplied by alpha where the prediction is too low and by 1 - alpha where too high. */
export const meanPinballLoss = sklearnMetric('mean_pinball_loss', {
  concept: 'pinball',
  better: 'lower',
  doc: 'The loss whose best constant prediction is the alpha quantile: too low costs alpha, too high 1 - alpha per unit.',
  inputs,
  params: { alpha: quantileLevel, multioutput },
  prepare: regressionTargets,
  axisLetter: null,
  steps: {
    error: 'y_true - y_pred',
    pinball: 'maximum(alpha * error, (alpha - 1) * error)',
    output_errors: sampleMean('pinball'),
    loss: outputAverage('output_errors'),
  },
  symbols: { loss: 'L' },
});

/** Both D² scores of this loss: 1 minus the loss over the loss of predicting the quantile of y_true. */
const relativeToQuantile: Steps = {
  error: 'y_true - y_pred',
  weights: 'broadcast_to(sample_weight == null ? 1 : sample_weight, y_true)',
  quantile: 'weighted_quantile(y_true, weights, alpha, 0)',
  quantile_error: 'y_true - quantile',
  numerator: sampleMean('maximum(alpha * error, (alpha - 1) * error)'),
  denominator: sampleMean('maximum(alpha * quantile_error, (alpha - 1) * quantile_error)'),
  ...relativeScores,
  result: `single ? nan : ${outputAverage('output_scores')}`,
};

/** 1 minus the pinball loss over that of always predicting the alpha quantile of y_true. NaN for one sample. */
export const d2PinballScore = sklearnMetric('d2_pinball_score', {
  concept: 'd2-pinball',
  better: 'higher',
  doc: 'The share of the pinball loss of a constant prediction that is saved: 1 is perfect, 0 is as good as the quantile.',
  inputs,
  params: { alpha: quantileLevel, multioutput },
  prepare: regressionTargets,
  axisLetter: null,
  steps: relativeToQuantile,
});

/** 1 minus the mean absolute error over that of always predicting the median of y_true. NaN for one sample. */
export const d2AbsoluteErrorScore = sklearnMetric('d2_absolute_error_score', {
  concept: 'd2-absolute-error',
  better: 'higher',
  doc: 'The share of the absolute error of a constant prediction that is saved: 1 is perfect, 0 is as good as the median.',
  inputs,
  params: { multioutput },
  prepare: (shapes, params, arrays) => {
    const prepared = regressionTargets(shapes, params, arrays);
    return { ...prepared, constants: { ...prepared.constants, alpha: 0.5 } };
  },
  axisLetter: null,
  steps: relativeToQuantile,
});
