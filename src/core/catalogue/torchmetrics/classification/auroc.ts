import type { ParamSpec, Steps } from '../../definition';
import { extended } from './counts';
import { curves } from './curveInputs';
import { averageOf, rocSteps } from './curveSteps';
import { averageParam } from './params';
import { byTask } from './tasks';

const maxFpr: ParamSpec = {
  type: 'number',
  default: null,
  nullable: true,
  min: 1e-9,
  max: 1,
  symbol: 'm',
  doc: 'looks at false positive rates up to this one only, and scales the area so that chance is 0.5',
};

/** Trapezoids under the curve. */
const areaSteps: Steps = {
  from_fpr: 'all_but_last(false_positive_rate, 0)',
  to_fpr: 'all_but_first(false_positive_rate, 0)',
  from_tpr: 'all_but_last(true_positive_rate, 0)',
  to_tpr: 'all_but_first(true_positive_rate, 0)',
  area: 'sum((to_fpr - from_fpr) * (from_tpr + to_tpr) / 2, 0)',
};

/** The area up to a false positive rate, the curve cut there between two of its points, scaled after McClish. */
const partialArea: Steps = {
  reached: 'minimum(to_fpr, max_fpr)',
  cut_tpr: 'from_tpr + divide_no_nan(reached - from_fpr, to_fpr - from_fpr) * (to_tpr - from_tpr)',
  partial_area: 'sum((reached - minimum(from_fpr, max_fpr)) * (from_tpr + cut_tpr) / 2, 0)',
  chance_area: '0.5 * max_fpr^2',
  standardized: '0.5 * (1 + (partial_area - chance_area) / (max_fpr - chance_area))',
  result:
    'max_fpr == null or max_fpr == 1 ? area : where(sum(false_positive_rate, 0) == 0 or sum(true_positive_rate, 0) == 0, area, standardized)',
};

const several: Steps = { ...rocSteps, ...areaSteps, ...averageOf('area') };

/** The area under the ROC curve by trapezoids; a class without positives or without negatives has an area of 0. */
export const auroc = byTask(
  { name: 'auroc', concept: 'roc-auc', better: 'higher', doc: 'The area under the ROC curve.' },
  {
    binary: extended(curves.binary, { ...rocSteps, ...areaSteps, ...partialArea }, { max_fpr: maxFpr }),
    multiclass: extended(curves.multiclass, several, { average: averageParam('macro', ['macro', 'weighted', 'none']) }),
    multilabel: extended(curves.multilabel, several, { average: averageParam('macro') }),
  },
);
