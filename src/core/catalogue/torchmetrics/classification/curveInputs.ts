import { fallingValues } from '../../../array/fallingValues';
import type { NDArray } from '../../../array/ndarray';
import type { Issue } from '../../../issues/issue';
import { hasError, issue } from '../../../issues/issue';
import { phrase } from '../../../issues/phrase';
import type { InputArrays, ParamSpec, ParamValue, Prepare, Prepared, Steps } from '../../definition';
import { binaryInputs, binaryPrepare, countedSigmoidSteps, sigmoidSteps } from './binaryInputs';
import { multiclassInputs } from './multiclassInputs';
import { multilabelInputs, multilabelPrepare } from './multilabelInputs';
import { ignoreIndex, numClasses, numLabels } from './params';
import { countOf, wrongParam, wrongShape } from './refusals';
import { countedSoftmaxSteps, multiclassScores, scoresOnly } from './scoreInputs';
import type { TaskForm } from './tasks';

const thresholds: ParamSpec = {
  type: 'number',
  default: null,
  nullable: true,
  several: true,
  symbol: '\\tau',
  doc: 'None: every score is a threshold; a whole number: so many, evenly spaced over [0, 1]; or a list of them',
};

/**
 * The thresholds in descending order of a list that ascends, in float32, which is what the library holds them in; null
 * when the scores themselves are the thresholds.
 */
function thresholdsOf(given: ParamValue): { values: readonly number[] | null; issues: Issue[] } {
  if (given === null) return { values: null, issues: [] };
  if (typeof given === 'number') {
    return Number.isInteger(given) && given >= 2
      ? { values: evenly(given).reverse(), issues: [] }
      : { values: [], issues: [wrongParam('thresholds', given, phrase('a whole number, 2 or more, or a list'))] };
  }
  const values = Array.isArray(given) ? (given as readonly number[]) : [];
  const outside = values.find((value) => !(value >= 0 && value <= 1));
  return {
    values: values.map(Math.fround).reverse(),
    issues:
      values.length === 0 || outside !== undefined
        ? [wrongParam('thresholds', String(outside ?? '[]'), phrase('0 to 1'))]
        : [],
  };
}

/** So many numbers from 0 to 1, the second half counted from the end, as torch.linspace rounds them in float32. */
function evenly(count: number): number[] {
  const step = Math.fround(1 / (count - 1));
  return Array.from({ length: count }, (_, index) =>
    index < Math.floor(count / 2)
      ? Math.fround(step * index)
      : Math.fround(1 - Math.fround(step * (count - index - 1))),
  );
}

/** What a curve is needed for: its points one by one, or what is made of them, to which equal points add nothing. */
type Points = 'each' | 'together';

const counted = new WeakMap<NDArray, { readonly of: string; readonly labels: NDArray; readonly lengths: number[] }>();

/** How many different scores there are in each column, those of ignored targets left out. The last answer is kept. */
function differentScores(arrays: InputArrays, ignored: ParamValue, columns: number): number[] {
  const { y_pred: scores, y_true: labels } = arrays;
  if (scores === undefined || labels === undefined) return [1];
  const of = `${String(ignored)} ${String(columns)}`;
  const before = counted.get(scores);
  if (before?.of === of && before.labels === labels) return before.lengths;
  const lengths = Array.from({ length: columns }, (_, column) => {
    const values = columnOf(scores.data, labels.data, ignored, columns, column);
    return Math.max(1, fallingValues(values).length);
  });
  counted.set(scores, { of, labels, lengths });
  return lengths;
}

/** The scores of a column, those of ignored targets left out. */
function columnOf(
  scores: Float64Array,
  labels: Float64Array,
  ignored: ParamValue,
  columns: number,
  column: number,
): Float64Array {
  if (columns === 1 && ignored === null) return scores;
  const perLabel = scores.length === labels.length ? 1 : columns;
  const values = new Float64Array(Math.ceil(scores.length / columns));
  let count = 0;
  for (let at = column; at < scores.length; at += columns) {
    if (labels[Math.floor(at / perLabel)] === ignored) continue;
    values[count] = scores[at] ?? NaN;
    count += 1;
  }
  return values.subarray(0, count);
}

function withCurve(prepare: Prepare, kind: Points): Prepare {
  return (shapes, params, arrays): Prepared => {
    const prepared = prepare(shapes, params, arrays);
    const { y_pred: yPred = [] } = prepared.shapes;
    const { ignore_index: ignored = null, average = null, thresholds: given = null } = params;
    const { values, issues } = thresholdsOf(given);
    const isFlat = yPred.length === 1 || average === 'micro';
    if (yPred.length > 2)
      issues.push(wrongShape('y_pred', yPred, phrase('samples and classes or labels, without further axes')));
    const all = yPred.length === 1 || !isFlat ? (yPred[0] ?? 1) : countOf(yPred);
    const columns = isFlat ? 1 : (yPred[1] ?? 1);
    const isEach = kind === 'each' && values === null && !hasError(issues) && !hasError(prepared.issues ?? []);
    const lengths = isEach ? differentScores(arrays, ignored, columns) : [all];
    const points = Math.max(...lengths);
    const isRagged = lengths.some((length) => length !== points);
    if (isRagged && average === 'macro') {
      issues.push(
        wrongParam('average', 'macro', phrase('None or micro, since the curves of the classes have different lengths')),
      );
    } else if (isRagged) issues.push(issue('shapes.ragged-curves', 'info', { lengths: lengths.join(', ') }));
    return {
      ...prepared,
      constants: {
        ...prepared.constants,
        thresholds: values,
        points,
        lengths,
        is_ragged: isRagged,
        rank: isFlat ? 1 : 2,
        average,
      },
      issues: [...(prepared.issues ?? []), ...issues],
    };
  };
}

/** Who is positive at each threshold. The scores and labels lie along axis 0, in columns for several classes or labels. */
const curve: Steps = {
  usable_score: 'ignore_index == null ? probability : where(y_true == ignore_index, -inf, probability)',
  scores: "average == 'micro' ? flatten(usable_score) : usable_score",
  positives: "average == 'micro' ? flatten(positive) : positive",
  negatives: "average == 'micro' ? flatten(negative) : negative",
  ordered: 'by_descending(scores, scores, 0)',
  score: 'thresholds == null ? run_ends(ordered, ordered, points, 0) : leading(thresholds, rank)',
  at_or_above: 'scores >= leading(thresholds, rank)',
  true_positives:
    'thresholds == null ? run_ends(cumsum(by_descending(positives, scores, 0), 0), ordered, points, 0) : sum(positives * at_or_above, 1)',
  false_positives:
    'thresholds == null ? run_ends(cumsum(by_descending(negatives, scores, 0), 0), ordered, points, 0) : sum(negatives * at_or_above, 1)',
  total_positives: 'sum(positives, 0)',
  total_negatives: 'sum(negatives, 0)',
};

const ofTwo: Steps = {
  positive: 'ignore_index == null ? y_true == 1 : y_true == 1 and y_true != ignore_index',
  negative: 'ignore_index == null ? y_true == 0 : y_true == 0 and y_true != ignore_index',
};

/** Scores along thresholds for each task: true and false positives in descending order of the thresholds. */
const curvesFor = (kind: Points): Readonly<Record<'binary' | 'multiclass' | 'multilabel', TaskForm>> => ({
  binary: {
    inputs: binaryInputs,
    params: { thresholds, ignore_index: ignoreIndex },
    prepare: withCurve(scoresOnly(binaryPrepare), kind),
    steps: { ...countedSigmoidSteps, ...ofTwo, nothing_positive: 'total_positives == 0', ...curve },
  },
  multiclass: {
    inputs: {
      ...multiclassInputs,
      y_pred: {
        domain: 'distribution',
        symbol: '\\hat{y}',
        doc: 'preds: probabilities or logits, one column for each class',
      },
    },
    params: { num_classes: numClasses, thresholds, ignore_index: ignoreIndex },
    prepare: withCurve(multiclassScores, kind),
    steps: {
      ...countedSoftmaxSteps,
      positive: 'ignores_class ? y_true == classes and y_true != ignore_index : y_true == classes',
      negative: 'ignore_index == null ? y_true != classes : y_true != classes and y_true != ignore_index',
      nothing_positive:
        'ignore_index == null ? all(y_true == 0, all) : all(y_true == 0 or y_true == ignore_index, all)',
      ...curve,
    },
  },
  multilabel: {
    inputs: multilabelInputs,
    params: { num_labels: numLabels, thresholds, ignore_index: ignoreIndex },
    prepare: withCurve(scoresOnly(multilabelPrepare), kind),
    steps: { ...sigmoidSteps, ...ofTwo, nothing_positive: 'total_positives == 0', ...curve },
  },
});

/** Curves whose points are the result. */
export const curvesByPoint = curvesFor('each');

/** Curves that an area or a best point is taken from. */
export const curves = curvesFor('together');
