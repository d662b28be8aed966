import { zeroDivision } from './params';
import { scoreOfCounts } from './scores';

/** Of what was predicted positive, the share that is. */
export const precision = scoreOfCounts({
  name: 'precision',
  concept: 'precision',
  better: 'higher',
  doc: 'Of what was predicted positive, the share that is.',
  score: 'where(tp + fp != 0, tp / (tp + fp), zero_division)',
  params: { zero_division: zeroDivision },
  looksAtTopK: true,
});
