import type { Prepare, Steps } from '../../definition';
import { confused } from './confusions';
import { extended } from './counts';
import { byTask } from './tasks';
import type { TaskForm } from './tasks';

/** A cell of a matrix of two classes. */
const cell = (row: number, column: number): string =>
  `pick(pick(two_by_two, ${String(row)}, -2), ${String(column)}, -1)`;

/**
 * Two classes. Without any error it is 1, with nothing but errors -1. Where a row or column is empty (the divisor is 0),
 * a small number takes the place of the covariance: it depends on which cells are empty, and float32's epsilon is added
 * to every total.
 */
const ofTwoClasses: Steps = {
  two_by_two: 'is_multilabel ? sum(confusion, 1) : confusion',
  tn: cell(0, 0),
  fp: cell(0, 1),
  fn: cell(1, 0),
  tp: cell(1, 1),
};

const filled: Steps = {
  tiny: 'sqrt(1.1920929e-7)',
  filled_covariance:
    'where(fn == 0 and tn == 0, tiny * (tp - fp), where(fp == 0 and tn == 0, tiny * (tp - fn), where(tp == 0 and fn == 0, tiny * (tn - fp), where(tp == 0 and fp == 0, tiny * (tn - fn), where(tp == 0, tn - fp * fn, where(tn == 0, tp - fp * fn, tp * tn))))))',
  filled_divisor:
    '(tp + fp + 1.1920929e-7) * (tp + fn + 1.1920929e-7) * (tn + fp + 1.1920929e-7) * (tn + fn + 1.1920929e-7)',
};

const correlation: Steps = {
  total: 'sum(confusion, all)',
  correct: 'is_binary ? tn + tp : sum(diagonal(confusion), 0)',
  by_chance:
    'is_binary ? (tn + fp) * (tn + fn) + (fn + tp) * (fp + tp) : sum(diagonal(sum(confusion, 1) * sum(confusion, 0)), 0)',
  squared_true: 'is_binary ? (tn + fp)^2 + (fn + tp)^2 : sum(sum(confusion, 1)^2, all)',
  squared_predicted: 'is_binary ? (tn + fn)^2 + (fp + tp)^2 : sum(sum(confusion, 0)^2, all)',
  covariance: 'correct * total - by_chance',
  divisor: '(total^2 - squared_predicted) * (total^2 - squared_true)',
  ...filled,
  ratio: 'where(divisor == 0, is_binary ? filled_covariance / sqrt(filled_divisor) : 0, covariance / sqrt(divisor))',
  result:
    'is_binary ? where(tp + tn != 0 and fp + fn == 0, 1, where(tp + tn == 0 and fp + fn != 0, -1, ratio)) : ratio',
};

const withClasses = (form: TaskForm, isBinary: (classes: unknown) => boolean, isMultilabel: boolean): TaskForm => {
  const prepare: Prepare = (shapes, params, arrays) => {
    const prepared = form.prepare(shapes, params, arrays);
    const isBinaryHere = isBinary(prepared.constants?.num_classes);
    return { ...prepared, constants: { ...prepared.constants, is_binary: isBinaryHere, is_multilabel: isMultilabel } };
  };
  return extended({ ...form, prepare }, { ...ofTwoClasses, ...correlation });
};

/** The correlation of labels and predictions, -1 to 1; of several labels, over all of them together. */
export const matthewsCorrcoef = byTask(
  {
    name: 'matthews_corrcoef',
    concept: 'matthews-correlation',
    better: 'higher',
    doc: 'The correlation of labels and predictions.',
  },
  {
    binary: withClasses(confused.binary, () => true, false),
    multiclass: withClasses(confused.multiclass, (classes) => classes === 2, false),
    multilabel: withClasses(confused.multilabel, () => true, true),
  },
);
