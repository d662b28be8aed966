import { formatShape } from '../../format/formatShape';
import { issue } from '../../issues/issue';
import { phrase } from '../../issues/phrase';
import { broadcasting } from '../shapes';
import type { Prepare } from '../definition';
import { inOrder } from '../shapes';
import { realInput, realTarget } from './inputs';
import { torchLoss } from './reduction';

/** A variance for each value, or one for each row: without the last axis, or with size 1 there. Never negative. */
const variances: Prepare = (shapes, _params, arrays) => {
  const { y_pred: yPred = [], var: given = [] } = shapes;
  const sameUpTo = (length: number): boolean => given.slice(0, length).every((size, at) => size === yPred[at]);
  const perRow = given.length === yPred.length - 1 && sameUpTo(given.length);
  const last = yPred.length - 1;
  const fits =
    given.length === 0 ||
    perRow ||
    (given.length === yPred.length && sameUpTo(last) && (given[last] === yPred[last] || given[last] === 1));
  const negative = arrays.var?.data.find((value) => value < 0);
  return {
    shapes,
    lacks: perRow && given.length > 0 ? { var: [last] } : {},
    issues: [
      ...(fits
        ? []
        : [
            issue('shapes.expected', 'error', {
              name: 'var',
              received: formatShape(given),
              expected: phrase('{shape}, or one variance for each row', { shape: formatShape(yPred) }),
            }),
          ]),
      ...(negative === undefined
        ? []
        : [
            issue('values.expected', 'error', {
              name: 'var',
              received: String(negative),
              expected: phrase('no negative variance'),
            }),
          ]),
    ],
  };
};

/**
 * Minus the log-likelihood of values under normal distributions with the given means and variances.
 *
 * y_true and y_pred `[...]`, var `[...]` or one for each row; as many losses as y_pred has values. Variances below `eps`
 * count as `eps`. The constant log(2 pi) / 2 is left out unless `full`.
 */
export const gaussianNllLoss = torchLoss('gaussian_nll_loss', 'GaussianNLLLoss', {
  concept: 'gaussian-nll',
  doc: 'Half of log(variance) plus the squared difference over the variance.',
  inputs: {
    y_true: realTarget,
    y_pred: { ...realInput, doc: 'input: the predicted means' },
    var: { domain: 'positive', symbol: 'v', doc: 'var: the predicted variances' },
  },
  params: {
    full: { type: 'boolean', default: false, doc: 'add the constant term log(2 pi) / 2' },
    eps: { type: 'number', default: 1e-6, min: 0, symbol: '\\epsilon', doc: 'the smallest variance' },
  },
  prepare: inOrder(broadcasting, variances),
  steps: {
    variance: 'maximum(var, eps)',
    error: 'y_pred - y_true',
    squared_error: 'error^2',
    term: '0.5 * (log(variance) + squared_error / variance)',
    loss: 'full ? term + 0.5 * log(2 * pi) : term',
  },
  symbols: { variance: '\\sigma^2', loss: 'L' },
});
