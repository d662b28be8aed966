import { rankedAboveZero, retrieval } from './documents';

/** 1 over the rank of the first relevant document among the first k; 0 when there is none. */
export const retrievalReciprocalRank = retrieval({
  name: 'reciprocal_rank',
  concept: 'reciprocal-rank',
  better: 'higher',
  doc: '1 over the rank of the first relevant document.',
  steps: {
    ...rankedAboveZero,
    first_position: 'argmax(relevance_at_top, 0)',
    result: 'where(max(relevance_at_top, 0) > 0, 1 / (first_position + 1), 0)',
  },
});
