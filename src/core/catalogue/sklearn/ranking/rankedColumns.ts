import { countsAtScores } from '../../../array/countsAtScores';
import { afterInfinity, fallingValues } from '../../../array/fallingValues';
import { withCounts } from '../../../array/knownCounts';
import type { NDArray, Shape } from '../../../array/ndarray';
import { formatShape } from '../../../format/formatShape';
import type { Issue } from '../../../issues/issue';
import { issue } from '../../../issues/issue';
import { phrase, type Phrase } from '../../../issues/phrase';
import type { InputArrays, InputShapes, ParamSpec, ParamValue, Prepared, Steps } from '../../definition';
import { distinct, isTable, labelValueIssues, listOr } from '../classes';
import { finiteIssues } from '../finite';
import { weightShapeIssues } from '../weights';

export const rankAverage: ParamSpec = {
  type: 'choice',
  default: 'macro',
  choices: ['micro', 'macro', 'weighted', 'samples'],
  nullable: true,
  doc: 'micro: all scores together; macro, weighted: the mean over the classes; samples: over the samples; None: each class',
};

/** What the labels are: one of two classes, one of several, or a table of 0 and 1. */
export type TargetKind = 'binary' | 'multiclass' | 'multilabel';

export interface RankedColumns {
  readonly kind: TargetKind;
  readonly classes: readonly number[];
  readonly prepared: Prepared;
}

/**
 * Labels beside scores: `(n,)` with `(n,)` for two classes, `(n,)` with `(n, classes)` for several, tables `(n, labels)` with
 * tables for several labels of each sample. Each column is a ranking problem of its own, whose thresholds are the places of
 * its different scores; a single column keeps its scores as thresholds.
 */
export function rankedColumns(
  shapes: InputShapes,
  { average = 'macro', labels = null }: Readonly<Record<string, ParamValue>>,
  arrays: InputArrays,
  positiveOf: (classes: readonly number[]) => number,
): RankedColumns {
  const { y_true: yTrue = [], y_pred: yPred = [], sample_weight: weights } = shapes;
  const [samples = 0] = yTrue;
  const seen = distinct([arrays.y_true]);
  const isVector = yPred.length === 1 || yPred[1] === 1;
  const kind: TargetKind = isTable(yTrue) ? 'multilabel' : isVector && seen.length <= 2 ? 'binary' : 'multiclass';
  const classes = listOr(labels, seen);
  const pooled = kind !== 'binary' && average === 'micro';
  const bySample = kind === 'multilabel' && average === 'samples';
  const each = kind === 'binary' || pooled;
  const vector: Shape = [samples];
  const positive = positiveOf(classes);
  return {
    kind,
    classes,
    prepared: {
      shapes: {
        ...shapes,
        y_true: kind === 'multilabel' ? yTrue : vector,
        y_pred: kind === 'binary' ? vector : yPred,
      },
      lacks: {
        sample_weight: [1],
        ...(kind !== 'multilabel' && { y_true: [1] }),
        ...(kind === 'binary' && { y_pred: [1] }),
      },
      constants: {
        kind,
        classes,
        positive_class: positive,
        each,
        by_sample: bySample,
        kept: each ? 0 : 1,
        pooled_axes: each ? null : 0,
      },
      lists: {
        distinct_scores:
          kind === 'binary'
            ? scoresOfTwo(arrays, positive)
            : afterInfinity(fallingValues(each ? dataOf(arrays.y_pred) : placesUpTo(Math.max(...yTrue, ...yPred)))),
      },
      issues: [
        ...shapeIssues(kind, yTrue, yPred, classes.length),
        ...weightShapeIssues(weights, samples),
        ...labelValueIssues('y_true', arrays.y_true, kind === 'multilabel'),
        ...finiteIssues(arrays),
        ...averageIssues(kind, average),
      ],
    },
  };
}

/** All different scores of two classes after infinity, with their counts where samples weigh the same. */
function scoresOfTwo(
  { y_true: yTrue, y_pred: yPred, sample_weight: weights }: InputArrays,
  positive: number,
): Float64Array {
  const scores = dataOf(yPred);
  if (weights !== undefined || yTrue?.data.length !== scores.length) return afterInfinity(fallingValues(scores));
  const counts = countsAtScores(scores, yTrue.data, positive);
  return withCounts(counts.thresholds, counts);
}

const dataOf = (array: NDArray | undefined): Float64Array => array?.data ?? new Float64Array();

const placesUpTo = (count: number): Float64Array => Float64Array.from({ length: count }, (_, place) => place);

function shapeIssues(kind: TargetKind, yTrue: Shape, yPred: Shape, classes: number): Issue[] {
  const wrong = (name: string, shape: Shape, expected: string | Phrase): Issue[] => [
    issue('shapes.expected', 'error', { name, received: formatShape(shape), expected }),
  ];
  if (yTrue.length < 1 || yTrue.length > 2 || yTrue.includes(0)) {
    return wrong('y_true', yTrue, '(n,) for classes or (n, labels) for several labels of each sample');
  }
  const [samples = 0] = yTrue;
  const columns = kind === 'multilabel' ? (yTrue[1] ?? 0) : kind === 'binary' ? 1 : classes;
  const fits = yPred[0] === samples && (columns === 1 ? yPred.length === 1 || yPred[1] === 1 : yPred[1] === columns);
  if (fits && yPred.length <= 2) return [];
  return wrong(
    'y_pred',
    yPred,
    columns === 1 ? formatShape([samples]) : `${formatShape([samples, columns])}, a score for each class`,
  );
}

function averageIssues(kind: TargetKind, average: ParamValue): Issue[] {
  if (average !== 'samples' || kind === 'multilabel') return [];
  if (kind === 'binary') return [];
  const expected = phrase('micro, macro, weighted or None for one class for each sample');
  return [issue('compute.param-range', 'error', { name: 'average', received: 'samples', expected })];
}

/** The scores and what they rank: samples in a class against those that are not; for `samples`, rows become columns. */
export const rankedSteps: Steps = {
  in_class: "kind == 'binary' ? y_true == positive_class : kind == 'multiclass' ? y_true == classes : y_true",
  positive: 'by_sample ? transpose(in_class) : in_class',
  negative: '1 - positive',
  ranked: 'by_sample ? transpose(y_pred) : y_pred',
  scores: 'each ? ranked : dense_rank(ranked, 0)',
};

/** Weighted counts of positives and negatives at or above each threshold, and in all. */
export const rankedCounts: Steps = {
  positives: 'sample_weight == null or by_sample ? positive : sample_weight * positive',
  negatives: 'sample_weight == null or by_sample ? negative : sample_weight * negative',
  thresholds: 'leading(distinct_scores, 1)',
  true_positives: 'sum_at_least(positives, scores, thresholds, kept)',
  false_positives: 'sum_at_least(negatives, scores, thresholds, kept)',
  actual_positives: 'sum(positives, pooled_axes)',
  actual_negatives: 'sum(negatives, pooled_axes)',
};

/** The mean of the classes' (or samples') scores that `average` asks for; a score without weight counts as 0. */
export function averagedRanking(score: string): Steps {
  return {
    class_weights: "average == 'weighted' ? actual_positives : transpose(sample_weight)",
    counted: `where(class_weights == 0, 0, ${score})`,
    result: `each or average == null ? ${score} : average == 'weighted' or by_sample and sample_weight != null ? divide_no_nan(sum(class_weights * counted), sum(class_weights)) : mean(${score})`,
  };
}
