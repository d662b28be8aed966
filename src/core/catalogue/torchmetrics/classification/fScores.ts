import type { ParamSpec } from '../../definition';
import { zeroDivision } from './params';
import { scoreOfCounts } from './scores';

const beta: ParamSpec = {
  type: 'number',
  default: 1,
  min: 1e-9,
  symbol: '\\beta',
  doc: 'how many times as important recall is as precision; the library has no default',
};

const fScore = (beta2: string): string =>
  `where((1 + ${beta2}) * tp + ${beta2} * fn + fp != 0, (1 + ${beta2}) * tp / ((1 + ${beta2}) * tp + ${beta2} * fn + fp), zero_division)`;

/** The weighted harmonic mean of precision and recall, from the counts. */
export const fBetaScore = scoreOfCounts({
  name: 'fbeta_score',
  concept: 'f-beta',
  better: 'higher',
  doc: 'The harmonic mean of precision and recall, recall counting beta times as much.',
  score: fScore('beta^2'),
  params: { beta, zero_division: zeroDivision },
});

/** The harmonic mean of precision and recall, from the counts. */
export const f1Score = scoreOfCounts({
  name: 'f1_score',
  concept: 'f1',
  better: 'higher',
  doc: 'The harmonic mean of precision and recall.',
  score: 'where(2 * tp + fn + fp != 0, 2 * tp / (2 * tp + fn + fp), zero_division)',
  params: { zero_division: zeroDivision },
});
