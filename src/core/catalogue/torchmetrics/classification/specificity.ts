import { scoreOfCounts } from './scores';

/** Of what is negative, the share that was predicted so. */
export const specificity = scoreOfCounts({
  name: 'specificity',
  concept: 'specificity',
  better: 'higher',
  doc: 'Of what is negative, the share that was predicted so.',
  score: 'divide_no_nan(tn, tn + fp)',
});
