import type { Definition } from '../../../catalogue/definition';
import { lastPart } from '../../../resolution/kerasNames';
import type { CallNames } from './callNames';
import { ordered, words } from './callNames';

/** The order of parameters in functions for one task, and in those that take the task as a parameter. */
const taskOrder = words(
  'min_precision min_recall min_sensitivity min_specificity beta num_classes num_labels threshold max_fpr average thresholds top_k ' +
    'multidim_average n_bins norm squared multiclass_mode normalize weights ignore_index validate_args zero_division',
);
const dispatchOrder = words(
  'task beta threshold thresholds n_bins norm num_classes num_labels weights squared multiclass_mode average multidim_average ' +
    'max_fpr top_k normalize ignore_index validate_args zero_division',
);

const ownOrders: Readonly<Record<string, string>> = {
  exact_match: 'task num_classes num_labels threshold multidim_average ignore_index validate_args',
  multiclass_roc: 'num_classes thresholds average ignore_index validate_args',
  multiclass_precision_recall_curve: 'num_classes thresholds average ignore_index validate_args',
  kendall_rank_corrcoef: 'variant t_test alternative',
};

const predictionNames: Readonly<Record<string, readonly [string, string]>> = {
  kl_divergence: ['p', 'q'],
  minkowski_distance: ['preds', 'targets'],
  tweedie_deviance_score: ['preds', 'targets'],
};

/** Parameters without a default; those that count classes have one where the task is a parameter. */
const needed = /^(task|min_\w+|p)$/;
const neededForTask = /^(num_classes|num_labels|beta)$/;

/** `torchmetrics.functional.accuracy(preds, target, task, …)`. Source: torchmetrics 1.9 · torchmetrics.functional */
export function torchmetricsNames({ id, params }: Definition): CallNames {
  const tensors = predictionNames[lastPart(id)] ?? ['preds', 'target'];
  const isClassification = id.includes('.classification.') || 'task' in params;
  const own = ownOrders[lastPart(id)];
  const all = [...Object.keys(params), ...(isClassification ? ['validate_args'] : [])];
  const order = 'task' in params ? dispatchOrder : taskOrder;
  const names = own !== undefined ? words(own) : isClassification ? ordered(all, order) : all;
  const isNeeded = (name: string): boolean =>
    needed.test(name) || (id.includes('.classification.') && neededForTask.test(name));
  return { positional: [...tensors, ...names], required: [...tensors, ...names.filter(isNeeded)] };
}
