import { firstBeyond } from '../../../array/firstOdd';
import { formatShape } from '../../../format/formatShape';
import { issue } from '../../../issues/issue';
import { phrase } from '../../../issues/phrase';
import type { InputSpec, ParamSpec, Prepare, Steps } from '../../definition';
import { finiteIssues } from '../finite';
import { sampleWeight } from '../../inputs';
import { sklearnMetric } from '../metric';
import { sampleMean } from '../sampleMean';
import { weightShapeIssues } from '../weights';

const gains: InputSpec = { domain: 'positive', symbol: 'y', doc: 'how relevant each document of a query is' };
const scores: InputSpec = { domain: 'real', symbol: '\\hat{y}', doc: 'the predicted score of each document' };
const inputs = { y_true: gains, y_pred: scores, sample_weight: sampleWeight };

const k: ParamSpec = {
  type: 'integer',
  default: null,
  nullable: true,
  min: 1,
  symbol: 'k',
  doc: 'only the k highest places count',
};
const ignoreTies: ParamSpec = {
  type: 'boolean',
  default: false,
  doc: 'ranks equal scores one after the other (the last first) instead of sharing their places',
};

/** One row for each query, one column for each document. */
const queries =
  (least: 1 | 2): Prepare =>
  (shapes, params, arrays) => {
    const base = params.log_base ?? 2;
    const { y_true: yTrue = [], y_pred: yPred = [], sample_weight: weights } = shapes;
    const fits = yTrue.length === 2 && (yTrue[0] ?? 0) > 0 && (yTrue[1] ?? 0) >= least;
    const same = yPred.length === 2 && yPred[0] === yTrue[0] && yPred[1] === yTrue[1];
    const { data: gains = new Float64Array() } = arrays.y_true ?? {};
    const negative = least === 2 ? gains[firstBeyond(gains, 0, Infinity)] : undefined;
    const expected = least === 2 ? phrase('(queries, documents), at least two documents') : '(queries, documents)';
    return {
      shapes,
      lacks: { sample_weight: [1] },
      issues: [
        ...(fits
          ? []
          : [issue('shapes.expected', 'error', { name: 'y_true', received: formatShape(yTrue), expected })]),
        ...(!fits || same
          ? []
          : [issue('shapes.must-be-equal', 'error', { received: formatShape(yTrue), expected: formatShape(yPred) })]),
        ...(negative === undefined
          ? []
          : [
              issue('values.expected', 'error', {
                name: 'y_true',
                received: negative,
                expected: phrase('gains that are not negative'),
              }),
            ]),
        ...(Number(base) > 0
          ? []
          : [
              issue('compute.param-range', 'error', {
                name: 'log_base',
                received: String(base),
                expected: phrase('more than 0'),
              }),
            ]),
        ...weightShapeIssues(weights, yTrue[0] ?? 0),
        ...finiteIssues(arrays),
      ],
    };
  };

/** The discount of a document by its place from 0; nothing from place k on. */
const discount = (place: string, base: string): string =>
  `k == null ? log(${base}) / log(${place} + 2) : where(${place} < k, log(${base}) / log(${place} + 2), 0)`;

/** Gains times discounts, summed over the documents of a query. Equal scores share the mean of their discounts. */
const cumulativeGain = (base: string): Steps => ({
  place: 'descending_place(y_pred)',
  discount: discount('place', base),
  shared_discount: 'ignore_ties ? discount : mean_of_equals(discount, y_pred)',
  gain: 'sum(y_true * shared_discount)',
});

/** The mean over the queries of the sum of gains, each discounted by the logarithm of its place. Inputs `(queries, documents)`. */
export const dcgScore = sklearnMetric('dcg_score', {
  concept: 'dcg',
  better: 'higher',
  doc: 'The sum of the relevances, each discounted by the logarithm of the place that it is ranked at.',
  inputs,
  params: {
    k,
    log_base: { type: 'number', default: 2, min: 0, symbol: 'b', doc: 'the base of the logarithm' },
    ignore_ties: ignoreTies,
  },
  prepare: queries(1),
  axisLetter: 'd',
  steps: { ...cumulativeGain('log_base'), result: sampleMean('gain') },
});

/** The discounted gain as a share of the best possible one, averaged over the queries; 0 where nothing is relevant. */
export const ndcgScore = sklearnMetric('ndcg_score', {
  concept: 'ndcg',
  better: 'higher',
  doc: 'The discounted cumulative gain of the ranking as a share of the best possible one.',
  inputs,
  params: { k, ignore_ties: ignoreTies },
  prepare: queries(2),
  axisLetter: 'd',
  steps: {
    ...cumulativeGain('2'),
    ideal_place: 'descending_place(y_true)',
    ideal_discount: discount('ideal_place', '2'),
    ideal_gain: 'sum(y_true * ideal_discount)',
    normalized_gain: 'divide_no_nan(gain, ideal_gain)',
    result: sampleMean('normalized_gain'),
  },
});
