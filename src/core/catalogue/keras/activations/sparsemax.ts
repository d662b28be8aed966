import { activation } from '../activation';
import { axis } from '../inputs';

/**
 * Scores to probabilities of which many are exactly 0: what is left of each score above a threshold.
 *
 * Input `[..., C]`; as many values. Keras adds up the cumulative sums of all supported scores for its threshold, where the
 * paper takes the last one alone: rows with two or more supported scores do not sum to 1.
 *
 * Paper: Martins and Astudillo, 2016, From Softmax to Sparsemax
 */
export const sparsemax = activation('sparsemax', {
  doc: 'What is left of each score above a threshold: probabilities of which many are 0.',
  params: {
    axis,
  },
  steps: {
    sorted: '-sort(-x, axis)',
    cumulative: 'cumsum(sorted, axis)',
    supported: 'sorted - (cumulative - 1) / position(sorted, axis) > 0',
    support: 'sum(supported, axis)',
    threshold: '(sum(where(supported, cumulative, 0), axis) - 1) / support',
    result: 'maximum(x - threshold, 0)',
  },
  symbols: { cumulative: 's', supported: 'S', threshold: '\\tau', result: 'r' },
  axisLetter: 'c',
});
