import type { Check, Subject } from '../check';
import { decidedLabels } from '../decidedLabels';
import { finding, ifDifferent, withChange, withFix } from '../finding';
import type { Finding } from '../finding';
import { columnsOf, listText } from '../places';

/** Ratios over what was predicted, or over what is true, of a class: 0/0 for a class that does not occur there. */
const ratios = ['precision', 'recall', 'f1', 'f-beta', 'jaccard'];

/** 0/0 for a class that is never predicted, or absent from y_true: a convention, not the model, makes its number. */
export const undefinedRatio: Check = {
  name: 'undefinedRatio',
  look: (subject) => {
    if (!ratios.includes(subject.definition.concept)) return undefined;
    if (subject.params.zero_division !== undefined) return byConvention(subject);
    return subject.definition.concept === 'f1' ? absentFromScores(subject) : emptyRatio(subject);
  },
};

/** What the parameter decides can be seen by deciding it the other way. */
function byConvention(subject: Subject): Finding | undefined {
  const { zero_division: given = 0 } = subject.params;
  const other = given === 1 ? 0 : 1;
  const texts = missingTexts(missingClasses(subject));
  const params = { ...texts, convention: given === 'warn' ? 0 : String(given), other_convention: other };
  const found = finding('ratio.undefined', 'info', { params });
  return ifDifferent(withFix(subject, found, { kind: 'params', params: { zero_division: other } }));
}

/** Keras's precision and recall are one ratio over all columns, and 0 where that is 0/0. */
function emptyRatio(subject: Subject): Finding | undefined {
  const { definition, value, arrays } = subject;
  const missing = missingClasses(subject);
  const concerned = definition.concept === 'precision' ? missing.never : missing.absent;
  const isOneRatio = definition.concept !== 'jaccard' && value === 0 && arrays.y_pred !== undefined;
  if (!isOneRatio || columnsOf(arrays.y_pred) > 1 || concerned.length === 0) return undefined;
  return finding('ratio.zero', 'info', { params: missingTexts(missing) });
}

/** Keras's F scores are 0 for a class that occurs in neither array, in the mean over classes too. */
function absentFromScores(subject: Subject): Finding | undefined {
  const { params, value } = subject;
  const missing = missingClasses(subject);
  const absent = missing.absent.filter((each) => missing.never.includes(each));
  if (absent.length === 0 || (params.average !== null && params.average !== 'macro')) return undefined;
  const isMean = params.average === 'macro' && value !== undefined && absent.length < missing.classes;
  const found = finding(isMean ? 'ratio.absent' : 'ratio.zero', 'info', { params: missingTexts(missing) });
  return isMean ? withChange(found, value, (value * missing.classes) / (missing.classes - absent.length)) : found;
}

interface MissingClasses {
  readonly never: readonly number[];
  readonly absent: readonly number[];
  readonly classes: number;
}

/** Of the classes that were asked for, the positive one of two, or all: those that one of the arrays does not name. */
function missingClasses(subject: Subject): MissingClasses {
  const { labels: chosen, average, pos_label: positive } = subject.params;
  const labels = decidedLabels(subject);
  if (labels === undefined) return { never: [], absent: [], classes: 0 };
  const isOne = labels.classes === 2 && (average === 'binary' || average === undefined);
  const all = isOne ? [Number(positive ?? 1)] : Array.from({ length: labels.classes }, (_, index) => index);
  const classes = typeof chosen === 'object' && chosen !== null ? chosen : all;
  const [predicted, truth] = [new Set(labels.predicted), new Set(labels.truth)];
  return {
    never: classes.filter((each) => !predicted.has(each)),
    absent: classes.filter((each) => !truth.has(each)),
    classes: classes.length,
  };
}

const missingTexts = ({ never, absent }: MissingClasses): { readonly never: string; readonly absent: string } => ({
  never: listText(never) || '–',
  absent: listText(absent) || '–',
});
