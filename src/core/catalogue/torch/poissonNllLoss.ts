import { broadcasting } from '../shapes';
import { torchLoss } from './reduction';

/**
 * Minus the log-likelihood of counts under Poisson distributions.
 *
 * Inputs `[...]`, broadcast; as many losses. y_pred holds the logarithms of the rates, or the rates themselves with
 * `log_input` False, then with `eps` inside the logarithm. log(y_true!) is left out, or with `full` approximated by
 * Stirling's formula for counts above 1.
 */
export const poissonNllLoss = torchLoss('poisson_nll_loss', 'PoissonNLLLoss', {
  concept: 'poisson',
  doc: 'The rate minus the count times the logarithm of the rate.',
  inputs: {
    y_true: { domain: 'positive', symbol: 'y', doc: 'target: the true counts' },
    y_pred: { domain: 'real', symbol: '\\hat{y}', doc: 'input: the logarithms of the predicted rates, or the rates' },
  },
  params: {
    log_input: { type: 'boolean', default: true, doc: 'y_pred holds the logarithms of rates' },
    full: { type: 'boolean', default: false, doc: 'add an approximation of log(y_true!)' },
    eps: { type: 'number', default: 1e-8, min: 0, symbol: '\\epsilon', doc: 'added to rates before their logarithm' },
  },
  prepare: broadcasting,
  steps: {
    term: 'log_input ? exp(y_pred) - y_true * y_pred : y_pred - y_true * log(y_pred + eps)',
    stirling: 'where(y_true > 1, y_true * log(y_true) - y_true + 0.5 * log(2 * pi * y_true), 0)',
    loss: 'full ? term + stirling : term',
  },
  symbols: { stirling: 's', loss: 'L' },
});
