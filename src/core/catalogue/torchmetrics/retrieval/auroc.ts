import { oneQuery, retrieval, topK } from './documents';

/** The area under the ROC curve of the first k documents; 0 unless there are relevant and other ones among them. */
export const retrievalAuroc = retrieval({
  name: 'auroc',
  concept: 'retrieval-roc-auc',
  better: 'higher',
  doc: 'The area under the ROC curve of the first k documents.',
  params: { top_k: topK },
  prepare: oneQuery('binary'),
  steps: {
    relevance: 'part(by_descending(y_true, y_pred, 0), 0, top, 0)',
    score: 'part(by_descending(y_pred, y_pred, 0), 0, top, 0)',
    true_positives: 'prepend(run_ends(cumsum(relevance, 0), score, top, 0), 0, 0)',
    false_positives: 'prepend(run_ends(cumsum(1 - relevance, 0), score, top, 0), 0, 0)',
    true_positive_rate: 'divide_no_nan(true_positives, sum(relevance, 0))',
    false_positive_rate: 'divide_no_nan(false_positives, sum(1 - relevance, 0))',
    width: 'all_but_first(false_positive_rate, 0) - all_but_last(false_positive_rate, 0)',
    height: '(all_but_first(true_positive_rate, 0) + all_but_last(true_positive_rate, 0)) / 2',
    result: 'sum(width * height, 0)',
  },
});
