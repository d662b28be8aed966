import type { Definition } from '../../../catalogue/definition';
import { inputSpecs } from '../../../export/python/inputSpecs';
import { neededArguments } from '../../../resolution/constructorArguments';
import { lastPart } from '../../../resolution/kerasNames';
import type { CallNames } from './callNames';
import { words } from './callNames';

/** Constructors that list `name` and `dtype` elsewhere than the others of their kind, or axis behind the reduction. */
const ownOrders: Readonly<Record<string, string>> = {
  'losses.SparseCategoricalCrossentropy': 'from_logits ignore_class reduction axis name dtype',
  'losses.Circle': 'gamma margin remove_diagonal reduction name dtype',
  'losses.Dice': 'reduction name axis dtype',
  'losses.Tversky': 'alpha beta reduction name axis dtype',
  'metrics.TopKCategoricalAccuracy': 'k name dtype',
  'metrics.SparseTopKCategoricalAccuracy': 'k name dtype from_sorted_ids',
  'metrics.AUC':
    'num_thresholds curve summation_method name dtype thresholds multi_label num_labels label_weights from_logits',
  'metrics.MeanIoU': 'num_classes name dtype ignore_class sparse_y_true sparse_y_pred axis',
  'metrics.IoU': 'num_classes target_class_ids name dtype ignore_class sparse_y_true sparse_y_pred axis',
  'metrics.OneHotMeanIoU': 'num_classes name dtype ignore_class sparse_y_pred axis',
  'metrics.OneHotIoU': 'num_classes target_class_ids name dtype ignore_class sparse_y_pred axis',
  'metrics.MeanMetricWrapper': 'fn name dtype',
};

/** Parameters without a default, in functions that have any. */
const neededParams: Readonly<Record<string, string>> = {
  'keras.losses.categorical_generalized_cross_entropy': 'q',
  'keras.activations.threshold': 'threshold default_value',
};

/** `keras.losses.huber(y_true, y_pred, delta=1.0)`. Source: keras 3.15 */
export function kerasFunctionNames(definition: Definition): CallNames {
  const inputs = inputSpecs(definition);
  const needed = inputs.flatMap(([role, { optional }]) => (optional === true ? [] : [role]));
  return {
    positional: [...inputs.map(([role]) => role), ...Object.keys(definition.params)],
    required: [...needed, ...words(neededParams[definition.id] ?? '')],
  };
}

/** The constructor of a loss or metric class. Source: keras 3.15 */
export function kerasConstructorNames({ id, params, kind, reduction }: Definition): CallNames {
  const own = ownOrders[id.replace(/^keras(_\w+)?\./, '')];
  return {
    positional: own === undefined ? usualOrder(Object.keys(params), kind, reduction !== undefined) : words(own),
    required: words(neededArguments.get(lastPart(id))?.expected.replaceAll(',', '') ?? ''),
  };
}

/** Losses and metrics of their own have their parameters first, the metrics that average a function behind name and dtype. */
function usualOrder(params: readonly string[], kind: Definition['kind'], averages: boolean): readonly string[] {
  if (kind === 'loss') return [...params.filter((name) => name !== 'reduction'), 'reduction', 'name', 'dtype'];
  const others = params.filter((name) => name !== 'dtype');
  return averages ? ['name', 'dtype', ...others] : [...others, 'name', 'dtype'];
}
