import { oneQuery, retrieval } from './documents';

/**
 * The discounted gain of the documents in the order of their scores, over that of the best order. The discount of a
 * place is 1 / log2(place + 1); documents with equal scores share the mean of their gains. Relevance may have grades.
 */
export const retrievalNormalizedDcg = retrieval({
  name: 'normalized_dcg',
  concept: 'ndcg',
  better: 'higher',
  doc: 'The discounted gain of the ranking, as a share of the best possible one.',
  prepare: oneQuery('graded'),
  steps: {
    place: 'position(y_true, 0)',
    discount: 'where(place <= top, log(2) / log(place + 1), 0)',
    is_tied: 'each(y_pred, 0) == other(y_pred, 0)',
    tied_gain: 'sum(is_tied * other(y_true, 0), 1) / sum(is_tied, 1)',
    dcg: 'sum(discount * by_descending(flatten(tied_gain), y_pred, 0), 0)',
    ideal_dcg: 'sum(discount * by_descending(y_true, y_true, 0), 0)',
    result: 'divide_no_nan(dcg, ideal_dcg)',
  },
});
