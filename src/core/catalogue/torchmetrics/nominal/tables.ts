import type { Definition, ParamSpec, Prepare, Steps } from '../../definition';
import { wrongShape, wrongValue, sameShapes } from '../classification/refusals';
import { mostClasses } from '../classification/params';
import { functionalOf } from '../functional';
import { phrase } from '../../../issues/phrase';

const nanParams: Readonly<Record<string, ParamSpec>> = {
  nan_strategy: {
    type: 'choice',
    default: 'replace',
    choices: ['replace', 'drop'],
    doc: 'what becomes of samples with NaN',
  },
  nan_replace_value: { type: 'number', default: 0, doc: 'takes the place of NaN, when nan_strategy is replace' },
};

export const biasCorrection: ParamSpec = {
  type: 'boolean',
  default: true,
  doc: 'corrects for small samples, and for a table of 2 by 2',
};

/** Categories as numbers from 0, in two arrays `(N,)`; how many there are decides the size of the table. */
const categories: Prepare = (shapes, params, arrays) => {
  const { y_true: yTrue = [], y_pred: yPred = [] } = shapes;
  const issues =
    sameShapes(yTrue, yPred) && yPred.length === 1
      ? []
      : [wrongShape('y_pred', yPred, 'categories, (N,), beside y_true of the same shape')];
  const isCategory = (value: number): boolean =>
    Number.isNaN(value) || (Number.isInteger(value) && value >= 0 && value < mostClasses);
  if (issues.length === 0) {
    issues.push(...wrongValue('y_true', arrays.y_true, isCategory, phrase('categories as whole numbers from 0')));
    issues.push(...wrongValue('y_pred', arrays.y_pred, isCategory, phrase('categories as whole numbers from 0')));
  }
  const replacement = Number(params.nan_replace_value ?? 0);
  let largest = replacement >= 0 ? Math.trunc(replacement) : 0;
  for (const array of [arrays.y_true, arrays.y_pred]) {
    for (const value of array?.data ?? []) if (value > largest && value < mostClasses) largest = value;
  }
  return { shapes, constants: { size: Math.trunc(largest) + 1 }, issues };
};

/** The table of y_true (rows) and y_pred (columns); what is said of its rows and columns leaves out empty ones. */
const table: Steps = {
  is_known: 'y_true == y_true and y_pred == y_pred',
  counted: "nan_strategy == 'drop' ? is_known : broadcast_to(1, y_true)",
  seen_true: "where(y_true == y_true, y_true, nan_strategy == 'drop' ? 0 : nan_replace_value)",
  seen_pred: "where(y_pred == y_pred, y_pred, nan_strategy == 'drop' ? 0 : nan_replace_value)",
  confusion: 'weighted_confusion(seen_true, seen_pred, counted, size)',
  total: 'sum(confusion, all)',
  row_totals: 'sum(confusion, 1)',
  column_totals: 'sum(confusion, 0)',
  rows: 'sum(row_totals > 0, 0)',
  columns: 'sum(column_totals > 0, 1)',
};

/** The chi-squared statistic over the number of samples; `corrects` moves a 2 by 2 table half a count towards chance. */
export const phiSquared = (corrects: string): Steps => ({
  expected: 'row_totals * column_totals / total',
  shift: 'expected - confusion',
  is_two_by_two: '(rows - 1) * (columns - 1) == 1',
  observed: `${corrects} ? where(is_two_by_two, confusion + 0.5 * ((shift > 0) - (shift < 0)), confusion) : confusion`,
  chi_squared: 'sum(divide_no_nan((observed - expected)^2, expected), all)',
  phi_squared: 'chi_squared / total',
});

/** What small samples add to phi squared, to the rows and to the columns is taken off. */
export const corrected: Steps = {
  corrected_phi_squared: 'maximum(0, phi_squared - (rows - 1) * (columns - 1) / (total - 1))',
  corrected_rows: 'rows - (rows - 1)^2 / (total - 1)',
  corrected_columns: 'columns - (columns - 1)^2 / (total - 1)',
};

export function nominal(
  name: string,
  concept: string,
  doc: string,
  steps: Steps,
  params: Readonly<Record<string, ParamSpec>> = {},
): Definition {
  return functionalOf('nominal', name, {
    concept,
    doc,
    better: 'higher',
    inputs: {
      y_true: { domain: 'class-index', symbol: 'y', doc: 'target: categories as numbers from 0' },
      y_pred: { domain: 'class-index', symbol: '\\hat{y}', doc: 'preds: categories as numbers from 0' },
    },
    params: { ...params, ...nanParams },
    prepare: categories,
    steps: { ...table, ...steps },
    axisLetter: null,
  });
}
