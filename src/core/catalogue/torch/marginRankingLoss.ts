import { signTarget } from './inputs';
import { torchLoss } from './reduction';

/**
 * By how much two scores are in the wrong order: the first should be larger for label 1, the second for label -1.
 *
 * Inputs `[...]`, broadcast; as many losses.
 */
export const marginRankingLoss = torchLoss('margin_ranking_loss', 'MarginRankingLoss', {
  concept: 'margin-ranking',
  doc: 'max(-target * (input1 - input2) + margin, 0).',
  inputs: {
    input1: { domain: 'real', symbol: 'a', doc: 'the first scores' },
    input2: { domain: 'real', symbol: 'b', doc: 'the second scores' },
    target: { ...signTarget, doc: '1 where the first score should be larger, -1 where the second' },
  },
  params: { margin: { type: 'number', default: 0, symbol: 'm', doc: 'by how much it should be larger' } },
  steps: { difference: 'input1 - input2', loss: 'maximum(-target * difference + margin, 0)' },
  symbols: { difference: 'd', loss: 'L' },
});
