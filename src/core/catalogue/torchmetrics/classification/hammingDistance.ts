import { scoreOfCounts } from './scores';

/** The share of wrong predictions; of several classes, the share of each class's targets that were missed. */
export const hammingDistance = scoreOfCounts({
  name: 'hamming_distance',
  concept: 'hamming-loss',
  better: 'lower',
  doc: 'The share of wrong predictions.',
  score: '1 - divide_no_nan(tp + tn, tp + tn + fp + fn)',
  multiclassScore: '1 - divide_no_nan(tp, tp + fn)',
});
