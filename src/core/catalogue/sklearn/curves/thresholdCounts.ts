import { formatShape } from '../../../format/formatShape';
import type { Issue } from '../../../issues/issue';
import { issue } from '../../../issues/issue';
import { phrase, type Phrase } from '../../../issues/phrase';
import type { InputArrays, InputShapes, ParamValue, Prepared, Steps } from '../../definition';
import { distinct } from '../classes';
import { finiteIssues } from '../finite';
import { weightShapeIssues } from '../weights';

/** How many positives and negatives (by weight) score at or above each different score, which fall. */
export interface ThresholdCounts {
  readonly thresholds: readonly number[];
  readonly truePositives: readonly number[];
  readonly falsePositives: readonly number[];
}

/** What all curves of two classes share: shapes, the positive class, and remarks. */
export interface CurveTargets {
  readonly counts: ThresholdCounts;
  readonly prepared: Prepared;
}

/**
 * Labels and scores of two classes, both `(n,)`. Samples without weight do not count, nor do their scores as thresholds. Which
 * thresholds a curve keeps depends on the counts: they are found here, so that the formula knows how many there are.
 *
 * Source: scikit-learn 1.9 · sklearn.metrics.confusion_matrix_at_thresholds
 */
export function curveTargets(
  shapes: InputShapes,
  params: Readonly<Record<string, ParamValue>>,
  arrays: InputArrays,
): CurveTargets {
  const { y_true: yTrue = [], sample_weight: weights } = shapes;
  const samples = yTrue[0] ?? 0;
  const positive = typeof params.pos_label === 'number' ? params.pos_label : 1;
  const issues = [
    ...shapeIssues(shapes),
    ...weightShapeIssues(weights, samples),
    ...finiteIssues(arrays),
    ...labelIssues(params.pos_label ?? null, arrays),
  ];
  const vectors = { ...shapes, y_true: [samples], y_pred: [samples] };
  return {
    counts: issues.length > 0 ? { thresholds: [], truePositives: [], falsePositives: [] } : countAll(positive, arrays),
    prepared: { shapes: vectors, constants: { positive_class: positive }, issues },
  };
}

function countAll(
  positive: number,
  { y_true: yTrue, y_pred: yPred, sample_weight: weights }: InputArrays,
): ThresholdCounts {
  const labels = yTrue?.data ?? new Float64Array();
  const scores = yPred?.data ?? new Float64Array();
  const weightOf = (i: number): number => weights?.data[i] ?? 1;
  const order = Array.from(scores, (_, i) => i)
    .filter((i) => weightOf(i) !== 0)
    .sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
  const thresholds: number[] = [];
  const truePositives: number[] = [];
  const falsePositives: number[] = [];
  let [hits, misses] = [0, 0];
  order.forEach((i, place) => {
    if (labels[i] === positive) hits += weightOf(i);
    else misses += weightOf(i);
    const next = order[place + 1];
    if (next !== undefined && scores[next] === scores[i]) return;
    thresholds.push(scores[i] ?? NaN);
    truePositives.push(hits);
    falsePositives.push(misses);
  });
  return { thresholds, truePositives, falsePositives };
}

function shapeIssues({ y_true: yTrue = [], y_pred: yPred = [] }: InputShapes): Issue[] {
  const isVector = (shape: readonly number[]): boolean => shape.length === 1 || (shape.length === 2 && shape[1] === 1);
  if (!isVector(yTrue) || yTrue[0] === 0) {
    return [issue('shapes.expected', 'error', { name: 'y_true', received: formatShape(yTrue), expected: '(n,)' })];
  }
  if (isVector(yPred) && yPred[0] === yTrue[0]) return [];
  return [issue('shapes.must-be-equal', 'error', { received: formatShape(yTrue), expected: formatShape(yPred) })];
}

/** Two classes at most; without `pos_label` they must be 0 and 1, or -1 and 1. */
function labelIssues(positive: ParamValue, { y_true: yTrue }: InputArrays): Issue[] {
  const seen = distinct([yTrue]);
  const refuse = (expected: string | Phrase): Issue[] => [
    issue('values.expected', 'error', { name: 'y_true', received: seen.slice(0, 6).join(', '), expected }),
  ];
  if (seen.length > 2) return refuse(phrase('two classes'));
  const usual = [
    [0, 1],
    [-1, 1],
  ].some((pair) => seen.every((label) => pair.includes(label)));
  return positive === null && !usual ? refuse(phrase('labels 0 and 1 or -1 and 1 (or give pos_label)')) : [];
}

/** Weighted counts at or above each threshold. */
export const thresholdCounts: Steps = {
  positive: 'y_true == positive_class',
  negative: 'y_true != positive_class',
  positives: 'sample_weight == null ? positive : sample_weight * positive',
  negatives: 'sample_weight == null ? negative : sample_weight * negative',
  thresholds: 'leading(distinct_scores, 1)',
  true_positives: 'sum_at_least(positives, y_pred, thresholds, 0)',
  false_positives: 'sum_at_least(negatives, y_pred, thresholds, 0)',
  actual_positives: 'sum(positives, 0)',
  actual_negatives: 'sum(negatives, 0)',
};

/** The positions at which `keeps` holds for one of two neighbours' differences, and the first and the last. */
export function keptPositions(length: number, keeps: (position: number) => boolean): number[] {
  return Array.from({ length }, (_, position) => position).filter(
    (position) => position === 0 || position === length - 1 || keeps(position),
  );
}
