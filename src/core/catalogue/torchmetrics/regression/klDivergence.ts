import { functionalOf } from '../functional';
import { sameTwoAxes } from '../shapes';

/** The Kullback-Leibler divergence of q (y_true) from p (y_pred): rows are normalised first, and 0 log 0 is 0. */
export const klDivergence = functionalOf('regression', 'kl_divergence', {
  concept: 'kl-divergence',
  better: 'lower',
  doc: 'The sum of p log(p / q) over each row; p is the first argument.',
  inputs: {
    y_true: { domain: 'distribution', symbol: 'q', doc: 'q: the second argument' },
    y_pred: { domain: 'distribution', symbol: 'p', doc: 'p: the first argument' },
  },
  params: {
    log_prob: { type: 'boolean', default: false, doc: 'the arrays hold logarithms of probabilities' },
    reduction: {
      type: 'choice',
      default: 'mean',
      choices: ['mean', 'sum', 'none'],
      nullable: true,
      doc: 'over the samples',
    },
  },
  prepare: sameTwoAxes,
  steps: {
    p: 'y_pred / sum(y_pred)',
    q: 'y_true / sum(y_true)',
    term: 'log_prob ? exp(y_pred) * (y_pred - y_true) : where(p == 0, 0, p * log(p / q))',
    divergence: 'sum(term)',
    result: "reduction == 'mean' ? mean(divergence, 0) : reduction == 'sum' ? sum(divergence, 0) : divergence",
  },
  axisLetter: 'c',
});
