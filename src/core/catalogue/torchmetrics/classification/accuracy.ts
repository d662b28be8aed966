import { scoreOfCounts } from './scores';

/** The share of right predictions; of several classes, the share of each class's targets that were found. */
export const accuracy = scoreOfCounts({
  name: 'accuracy',
  concept: 'accuracy',
  better: 'higher',
  doc: 'The share of right predictions.',
  score: 'divide_no_nan(tp + tn, tp + tn + fp + fn)',
  multiclassScore: 'divide_no_nan(tp, tp + fn)',
  looksAtTopK: true,
});
