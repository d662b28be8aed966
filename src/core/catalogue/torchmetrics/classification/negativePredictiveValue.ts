import { zeroDivision } from './params';
import { scoreOfCounts } from './scores';

/** Of what was predicted negative, the share that is. */
export const negativePredictiveValue = scoreOfCounts({
  name: 'negative_predictive_value',
  concept: 'negative-predictive-value',
  better: 'higher',
  doc: 'Of what was predicted negative, the share that is.',
  score: 'where(tn + fn != 0, tn / (tn + fn), zero_division)',
  params: { zero_division: zeroDivision },
  looksAtTopK: true,
});
