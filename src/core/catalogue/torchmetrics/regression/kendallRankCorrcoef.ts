import { functionalOf } from '../functional';
import { realPreds, realTarget } from '../inputs';
import { inOrder } from '../../shapes';
import { sameColumns } from '../shapes';

const pairsOf = (values: string, relation: string): string => `each(${values}, 0) ${relation} other(${values}, 0)`;
const tied = (values: string): string => `(sum(${pairsOf(values, '==')}, both) - samples) / 2`;
const distinct = (values: string): string =>
  `1 + sum(all_but_first(sort(${values}, 0), 0) != all_but_last(sort(${values}, 0), 0), 0)`;

/**
 * Kendall's tau of every output: concordant minus discordant pairs, over all pairs without ties (a), over the root of
 * the pairs untied in each array (b), or over what a table of this size allows (c).
 */
export const kendallRankCorrcoef = functionalOf('regression', 'kendall_rank_corrcoef', {
  concept: 'kendall-correlation',
  better: 'higher',
  doc: 'How far pairs of samples are in the same order in predictions and targets, from -1 to 1.',
  inputs: { y_true: realTarget, y_pred: realPreds },
  params: {
    variant: { type: 'choice', default: 'b', choices: ['a', 'b', 'c'], doc: 'how ties are taken into account' },
  },
  prepare: inOrder(sameColumns, (shapes) => ({ shapes, constants: { both: [0, 1] } })),
  steps: {
    concordant: `sum((${pairsOf('y_pred', '<')}) * (${pairsOf('y_true', '<')}), both)`,
    discordant: `sum((${pairsOf('y_pred', '<')}) * (${pairsOf('y_true', '>')}), both)`,
    difference: 'concordant - discordant',
    samples: 'size(y_true, 0)',
    pairs: 'samples * (samples - 1) / 2',
    tied_pred: tied('y_pred'),
    tied_true: tied('y_true'),
    distinct_pred: distinct('y_pred'),
    distinct_true: distinct('y_true'),
    levels: 'minimum(distinct_pred, distinct_true)',
    comparable:
      "variant == 'a' ? concordant + discordant : variant == 'b' ? sqrt((pairs - tied_pred) * (pairs - tied_true)) : (levels - 1) / levels * samples^2 / 2",
    result: 'clip(difference / comparable, -1, 1)',
  },
});
