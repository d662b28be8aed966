import { countsAtScores } from '../../../array/countsAtScores';
import type { CountsAtScores } from '../../../array/countsAtScores';
import { gathered } from '../../../array/gathered';
import { inDescendingOrder } from '../../../array/inOrder';
import { withCounts } from '../../../array/knownCounts';
import { formatShape } from '../../../format/formatShape';
import type { Issue } from '../../../issues/issue';
import { issue } from '../../../issues/issue';
import { phrase, type Phrase } from '../../../issues/phrase';
import type { InputArrays, InputShapes, ParamValue, Prepared, Steps } from '../../definition';
import { distinct } from '../classes';
import { finiteIssues } from '../finite';
import { weightShapeIssues } from '../weights';

type Numbers = Float64Array | Uint32Array;

/**
 * How many positives and negatives (by weight) score at or above each threshold: infinity, then each different score, which
 * fall.
 */
export interface ThresholdCounts {
  readonly thresholds: Float64Array;
  readonly truePositives: Numbers;
  readonly falsePositives: Numbers;
}

/** What all curves of two classes share: shapes, the positive class, and remarks. */
export interface CurveTargets {
  readonly counts: ThresholdCounts;
  /** The list of thresholds that a curve keeps, at these places among the counts. */
  readonly atPlaces: (places: Uint32Array) => Float64Array;
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
  const { counts, known } = countAll(positive, issues.length > 0 ? {} : arrays);
  return {
    counts,
    atPlaces: (places) => {
      const list = gathered(counts.thresholds, places);
      return known === undefined ? list : withCounts(list, known);
    },
    prepared: { shapes: vectors, constants: { positive_class: positive }, issues },
  };
}

interface Counted {
  readonly counts: ThresholdCounts;
  /** The counts that formulas may use again. */
  readonly known?: CountsAtScores;
}

function countAll(positive: number, { y_true: yTrue, y_pred: yPred, sample_weight: weights }: InputArrays): Counted {
  const labels = yTrue?.data ?? nothing;
  const scores = yPred?.data ?? nothing;
  if (weights !== undefined) return { counts: weightedCounts(labels, scores, weights.data, positive) };
  const known = countsAtScores(scores, labels, positive);
  const { thresholds, marked: truePositives, others: falsePositives } = known;
  return { counts: { thresholds, truePositives, falsePositives }, known };
}

const nothing = new Float64Array();

/** Samples without weight do not count, nor do their scores. */
function weightedCounts(
  labels: Float64Array,
  scores: Float64Array,
  weights: Float64Array,
  positive: number,
): ThresholdCounts {
  const { positions, sorted } = inDescendingOrder(scores);
  const thresholds: number[] = [Infinity];
  const truePositives: number[] = [0];
  const falsePositives: number[] = [0];
  let [hits, misses] = [0, 0];
  for (let i = 0; i < sorted.length; i += 1) {
    const position = positions[i] ?? 0;
    const weight = weights[position] ?? 0;
    if (weight === 0) continue;
    if (sorted[i] !== thresholds.at(-1)) {
      thresholds.push(sorted[i] ?? NaN);
      truePositives.push(0);
      falsePositives.push(0);
    }
    if (labels[position] === positive) hits += weight;
    else misses += weight;
    truePositives[truePositives.length - 1] = hits;
    falsePositives[falsePositives.length - 1] = misses;
  }
  return {
    thresholds: Float64Array.from(thresholds),
    truePositives: Float64Array.from(truePositives),
    falsePositives: Float64Array.from(falsePositives),
  };
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

/** The places from `first` on at which `keeps` holds, and the first and the last of all. */
export function keptPlaces({ length }: Numbers, first: number, keeps: (place: number) => boolean): Uint32Array {
  const places = new Uint32Array(length);
  let count = 0;
  for (let place = first; place < length; place += 1) {
    if (place !== first && place !== length - 1 && !keeps(place)) continue;
    places[count] = place;
    count += 1;
  }
  return places.subarray(0, count);
}

/** The place of infinity, then others. */
export function afterZero(places: Uint32Array): Uint32Array {
  const all = new Uint32Array(places.length + 1);
  all.set(places, 1);
  return all;
}
