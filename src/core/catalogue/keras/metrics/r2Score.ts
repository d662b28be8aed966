import type { Shape } from '../../../array/ndarray';
import { formatShape } from '../../../format/formatShape';
import type { Issue } from '../../../issues/issue';
import { issue } from '../../../issues/issue';
import { phrase } from '../../../issues/phrase';
import type { Definition, Prepare } from '../../definition';
import { broadcastsTo } from '../confusion';
import { realPred, realTrue, sampleWeight } from '../../inputs';
import { inOrder } from '../../shapes';
import { sameRank } from '../shapes';

/** Two arrays `[samples, outputs]`; weights `[samples]` count for each output. */
const rowsOfOutputs: Prepare = (shapes) => {
  const { y_true: yTrue = [], y_pred: yPred = [], sample_weight: given } = shapes;
  const weight: Shape | undefined = given?.length === 1 ? [...given, 1] : given;
  const issues: Issue[] = [];
  const expected = formatShape(yPred);
  if (yPred.length !== 2) {
    const form = phrase('(samples, outputs); put a last axis of size 1 on single outputs');
    issues.push(issue('shapes.expected', 'error', { name: 'y_pred', received: expected, expected: form }));
  } else if (yTrue.length !== 2 || yTrue.some((size, axis) => size !== yPred[axis])) {
    issues.push(issue('shapes.must-be-equal', 'error', { expected, received: formatShape(yTrue) }));
  } else if (weight !== undefined && !broadcastsTo(weight, yTrue)) {
    issues.push(issue('shapes.weights', 'error', { received: formatShape(weight), values: formatShape(yTrue) }));
  }
  return { shapes: { ...shapes, ...(weight !== undefined && { sample_weight: weight }) }, issues };
};

/**
 * The coefficient of determination: 1 minus the squared errors over the squared deviations from the mean.
 *
 * Inputs `[samples, outputs]`; one number, or one for each output without aggregation. 1 is perfect, 0 as good as always
 * the mean. The deviations come from `sum(y^2) - sum(y)^2 / n`, which loses digits when the mean is far from 0. An infinite
 * score (constant y_true) becomes 0; 0 / 0 stays NaN. `num_samples`, which the adjusted score uses, counts values:
 * samples times outputs.
 */
export const r2Score: Definition = {
  id: 'keras.metrics.R2Score',
  concept: 'r2',
  kind: 'metric',
  form: 'class',
  better: 'higher',
  aliases: ['R2Score'],
  doc: 'The coefficient of determination: 1 minus the squared errors over the squared deviations from the mean.',
  inputs: { y_true: realTrue, y_pred: { ...realPred, rank: 2 }, sample_weight: sampleWeight },
  params: {
    class_aggregation: {
      type: 'choice',
      default: 'uniform_average',
      nullable: true,
      choices: ['uniform_average', 'variance_weighted_average', null],
      doc: 'how the scores of several outputs become one',
    },
    num_regressors: {
      type: 'integer',
      default: 0,
      min: 0,
      symbol: 'p',
      doc: 'for the adjusted score: how many independent regressors there are',
    },
  },
  prepare: inOrder(sameRank, rowsOfOutputs),
  steps: {
    weight: 'broadcast_to(sample_weight == null ? 1 : sample_weight, y_true)',
    weighted_true: 'sample_weight == null ? y_true : y_true * weight',
    squared_error: '(y_true - y_pred)^2',
    weighted_error: 'sample_weight == null ? squared_error : squared_error * weight',
    num_samples: 'size(y_true, all)',
    squared_sum: 'sum(y_true * weighted_true, 0)',
    sum: 'sum(weighted_true, 0)',
    residual: 'sum(weighted_error, 0)',
    count: 'sum(weight, 0)',
    mean_true: 'sum / count',
    total: 'squared_sum - sum * mean_true',
    raw_scores: '1 - residual / total',
    scores: 'where(abs(raw_scores) == inf, 0, raw_scores)',
    aggregated:
      "class_aggregation == 'uniform_average' ? mean(scores, all) : class_aggregation == null ? scores : " +
      'sum(total * scores, all) / sum(total, all)',
    adjusted: '1 - (1 - aggregated) * (num_samples - 1) / (num_samples - num_regressors - 1)',
    r2: 'num_regressors == 0 ? aggregated : where(num_samples - 1 > num_regressors, adjusted, aggregated)',
  },
  symbols: { r2: 'R^2', num_samples: 'n' },
  state: ['num_samples', 'squared_sum', 'sum', 'residual', 'count'],
  source: 'keras 3.15 · keras.metrics.R2Score',
};
