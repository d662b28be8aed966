import type { Definition } from '../../definition';
import { oneQuery, ranked, rankedAboveZero, retrieval, topK } from './documents';

const adaptiveK = { type: 'boolean', default: false, doc: 'k is at most the number of documents' } as const;

const retrievalPrecision = retrieval({
  name: 'precision',
  concept: 'precision-at-k',
  better: 'higher',
  doc: 'The share of the first k documents that is relevant.',
  params: { top_k: topK, adaptive_k: adaptiveK },
  steps: { ...rankedAboveZero, found: 'sum(relevance_at_top, 0)', result: 'found / asked' },
});

const retrievalRecall = retrieval({
  name: 'recall',
  concept: 'recall-at-k',
  better: 'higher',
  doc: 'The share of the relevant documents that is among the first k.',
  steps: {
    ...rankedAboveZero,
    found: 'sum(relevance_at_top, 0)',
    result: 'divide_no_nan(found, sum(y_true, 0))',
  },
});

const retrievalFallOut = retrieval({
  name: 'fall_out',
  concept: 'fall-out',
  better: 'lower',
  doc: 'The share of the documents that are not relevant which is among the first k.',
  steps: {
    ...ranked,
    found: 'sum(1 - relevance_at_top, 0)',
    result: 'divide_no_nan(found, sum(1 - y_true, 0))',
  },
});

const retrievalHitRate = retrieval({
  name: 'hit_rate',
  concept: 'hit-rate',
  better: 'higher',
  doc: '1 when a relevant document is among the first k, else 0.',
  steps: { ...ranked, found: 'sum(relevance_at_top, 0)', result: 'where(found > 0, 1, 0)' },
});

const retrievalRPrecision = retrieval({
  name: 'r_precision',
  concept: 'r-precision',
  better: 'higher',
  doc: 'The share of relevant documents among the first R, R being how many are relevant.',
  params: {},
  steps: {
    relevance: 'by_descending(y_true, y_pred, 0)',
    relevant_count: 'sum(y_true, 0)',
    found: 'sum(relevance * (position(relevance, 0) <= relevant_count), 0)',
    result: 'divide_no_nan(found, relevant_count)',
  },
});

/** Precision and recall among the first 1, 2, … k documents; beyond the last document nothing more is found. */
const retrievalPrecisionRecallCurve = retrieval({
  name: 'precision_recall_curve',
  concept: 'retrieval-precision-recall-curve',
  doc: 'Precision and recall among the first 1, 2, … documents, up to max_k.',
  params: {
    max_k: { ...topK, doc: 'the largest number of documents that is looked at; None: all' },
    adaptive_k: adaptiveK,
  },
  prepare: (shapes, params, arrays) => {
    const prepared = oneQuery('binary', 'max_k')(shapes, { ...params, adaptive_k: false }, arrays);
    const { asked, top } = prepared.constants ?? {};
    const numbers = Array.from({ length: Number(asked) }, (_, index) => index + 1);
    const isAdaptive = params.adaptive_k === true;
    return {
      ...prepared,
      constants: {
        ...prepared.constants,
        looked_at: isAdaptive ? numbers.map((number) => Math.min(number, Number(top))) : numbers,
        reached: numbers.map((number) => Math.min(number, Number(top))),
      },
    };
  },
  steps: {
    relevance: 'by_descending(y_true, y_pred, 0)',
    found: 'sum(relevance * (position(relevance, 0) <= leading(reached, 1)), -1)',
    precisions: 'found / leading(looked_at, 1)',
    recalls: 'divide_no_nan(found, sum(y_true, 0))',
    numbers: 'leading(looked_at, 1)',
  },
  outputs: ['precisions', 'recalls', 'numbers'],
});

export const retrievalPrecisionAndRecall: readonly Definition[] = [
  retrievalPrecision,
  retrievalRecall,
  retrievalFallOut,
  retrievalHitRate,
  retrievalRPrecision,
  retrievalPrecisionRecallCurve,
];
