import { rankedAboveZero, retrieval } from './documents';

/** The mean, over the relevant documents found, of the precision down to each. */
export const retrievalAveragePrecision = retrieval({
  name: 'average_precision',
  concept: 'retrieval-average-precision',
  better: 'higher',
  doc: 'The mean of the precisions at the relevant documents, of those among the first k.',
  steps: {
    ...rankedAboveZero,
    found: 'cumsum(relevance_at_top, 0)',
    precision: 'found / position(found, 0)',
    result: 'divide_no_nan(sum(relevance_at_top * precision, 0), sum(relevance_at_top, 0))',
  },
});
