import { issue } from '../../../issues/issue';
import type { Issue } from '../../../issues/issue';
import { phrase, type Phrase } from '../../../issues/phrase';
import type { InputArrays, InputShapes, ParamSpec, ParamValue, Prepared, Steps } from '../../definition';
import { classTargets, listOr } from '../classes';
import type { ClassTargets } from '../classes';

type Params = Readonly<Record<string, ParamValue>>;

export const average: ParamSpec = {
  type: 'choice',
  default: 'binary',
  choices: ['binary', 'micro', 'macro', 'weighted', 'samples'],
  nullable: true,
  doc: 'binary: one class; micro: all counts together; macro, weighted: the mean over the classes; samples: over the samples; None: each class',
};

/**
 * The counts that precision, recall and their kin are made of, one for each class; over all classes for `micro`, and one
 * for each sample for `samples`.
 *
 * Source: scikit-learn 1.9 · sklearn.metrics._classification.multilabel_confusion_matrix
 */
export const counts: Steps = {
  in_class: classIndicator('y_true'),
  put_in_class: classIndicator('y_pred'),
  both: 'in_class * put_in_class',
  true_positives: weightedSum('both'),
  predicted_positives: weightedSum('put_in_class'),
  actual_positives: weightedSum('in_class'),
};

function classIndicator(name: string): string {
  return `multilabel ? (labels == null ? ${name} : columns(${name}, labels)) : average == 'binary' ? ${name} == pos_label : ${name} == classes`;
}

function weightedSum(values: string): string {
  return `sum(sample_weight == null ? ${values} : sample_weight * ${values}, over)`;
}

/** A score of each class: a count over another, and `zero_division` where that is 0. */
export const share = (part: string, whole: string): string => `where(${whole} == 0, zero_division, ${part} / ${whole})`;

/**
 * Steps that turn a score of each class (or sample) into the result that `average` asks for. With `zero_division` nan, only
 * scores that are numbers are averaged.
 */
export function averaged(score: string, result = 'result'): Steps {
  const defined = `${score}_defined`;
  const numbers = `${score}_numbers`;
  const ofNumbers = `plain ? sum(${numbers}, along) / sum(${defined}, along) : sum(weight * ${numbers}, along) / sum(weight * ${defined}, along)`;
  const ofAll = `plain ? mean(${score}, along) : sum(weight * ${score}, along) / sum(weight, along)`;
  return {
    weight: "average == 'weighted' ? actual_positives : sample_weight",
    [defined]: `${score} == ${score}`,
    [numbers]: `where(${defined}, ${score}, 0)`,
    [result]: `each ? ${score} : skips_nan ? (${ofNumbers}) : ${ofAll}`,
  };
}

/** What `counts` and `averaged` need to know beside the inputs. */
export function classCounts(shapes: InputShapes, params: Params, arrays: InputArrays): Prepared {
  const targets = classTargets(shapes, arrays);
  const { average: kind = null, zero_division: zeroDivision = 'warn' } = params;
  const classes = listOr(params.labels, targets.seen);
  return {
    ...targets.prepared,
    constants: {
      ...targets.prepared.constants,
      classes,
      over: kind === 'samples' ? 1 : kind === 'micro' ? null : 0,
      along: kind === 'samples' ? 0 : 1,
      each: kind === null || kind === 'binary' || kind === 'micro',
      plain: !hasWeights(kind, targets, classes, arrays),
      skips_nan: Number.isNaN(zeroDivision),
      zero_division: zeroDivision === 'warn' ? 0 : zeroDivision,
    },
    issues: [...(targets.prepared.issues ?? []), ...averageIssues(targets, params)],
  };
}

/** Whether the mean has weights that are not all 0 (then scikit-learn takes the plain mean). */
export function hasWeights(
  kind: ParamValue,
  { multilabel }: ClassTargets,
  classes: readonly number[],
  { y_true: yTrue, sample_weight: weights }: InputArrays,
): boolean {
  if (kind === 'samples') return weights?.data.some((weight) => weight !== 0) === true;
  if (kind !== 'weighted') return false;
  const columns = multilabel ? (yTrue?.shape[1] ?? 1) : 1;
  const isWeightless = (i: number): boolean => weights?.data[Math.floor(i / columns)] === 0;
  const hasWeight = yTrue?.data.some((value, i) => {
    const counted = multilabel ? value === 1 && classes.includes(i % columns) : classes.includes(value);
    return counted && !isWeightless(i);
  });
  return hasWeight === true;
}

/** Averages and labels that these targets do not have. */
export function averageIssues({ multilabel, seen }: ClassTargets, params: Params): Issue[] {
  const refuse = (name: string, received: ParamValue, expected: string | Phrase): Issue[] => [
    issue('compute.param-range', 'error', { name, received: received === null ? 'None' : String(received), expected }),
  ];
  const { average: kind = null, labels = null, pos_label: positive = 1 } = params;
  if (kind === 'binary') {
    if (multilabel || seen.length > 2) {
      return refuse(
        'average',
        kind,
        multilabel
          ? phrase('micro, macro, weighted, samples or None for more than two classes')
          : phrase('micro, macro, weighted or None for more than two classes'),
      );
    }
    if (seen.length === 2 && !seen.includes(Number(positive))) {
      return refuse(
        'pos_label',
        positive,
        phrase('one of {classes}, the classes of the data', { classes: seen.join(', ') }),
      );
    }
  }
  if (kind === 'samples' && !multilabel)
    return refuse('average', kind, phrase('micro, macro, weighted or None for one class for each sample'));
  if (multilabel && Array.isArray(labels)) {
    const odd = (labels as readonly number[]).find((label) => !seen.includes(label));
    if (odd !== undefined)
      return refuse('labels', odd, phrase('columns from 0 to {last}', { last: String(seen.length - 1) }));
  }
  return [];
}
