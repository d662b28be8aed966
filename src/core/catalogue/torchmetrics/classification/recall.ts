import { zeroDivision } from './params';
import { scoreOfCounts } from './scores';

/** Of what is positive, the share that was predicted so. */
export const recall = scoreOfCounts({
  name: 'recall',
  concept: 'recall',
  better: 'higher',
  doc: 'Of what is positive, the share that was predicted so.',
  score: 'where(tp + fn != 0, tp / (tp + fn), zero_division)',
  params: { zero_division: zeroDivision },
  looksAtTopK: true,
});
