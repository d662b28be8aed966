import { broadcasting } from '../shapes';
import { logProbabilityInput } from './inputs';
import { torchLoss, withBatchmean } from './reduction';

/**
 * The Kullback-Leibler divergence's terms: target times the logarithm of target over prediction.
 *
 * y_pred `[...]` log-probabilities, y_true `[...]` probabilities (their logarithms with `log_target`); as many losses. A
 * target of 0 gives 0. 'mean' divides by the number of elements; the divergence proper, averaged over samples, is
 * 'batchmean'.
 */
export const klDiv = torchLoss('kl_div', 'KLDivLoss', {
  concept: 'kl-divergence',
  doc: 'y_true * (log(y_true) - y_pred), y_pred being log-probabilities.',
  inputs: {
    y_true: { domain: 'distribution', symbol: 'y', doc: 'target: the true probabilities, or their logarithms' },
    y_pred: logProbabilityInput,
  },
  params: {
    log_target: { type: 'boolean', default: false, doc: 'y_true holds the logarithms of probabilities' },
  },
  prepare: broadcasting,
  steps: {
    t: 'log_target ? exp(y_true) : y_true',
    log_t: 'log_target ? y_true : log(t)',
    term: 't * (log_t - y_pred)',
    loss: 'log_target ? term : where(t == 0, 0, term)',
  },
  symbols: { log_t: 'l', loss: 'L' },
  axisLetter: 'c',
  reduction: withBatchmean,
});
