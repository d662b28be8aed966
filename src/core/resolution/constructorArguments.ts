/** Why a class cannot be made from its name alone: the arguments without a default, and the exception that Keras raises. */
export interface NeededArguments {
  readonly expected: string;
  readonly exception: 'TypeError' | 'KeyError';
}

const needs = (...names: readonly string[]): NeededArguments => ({
  expected: names.join(', '),
  exception: 'TypeError',
});

/** Classes of `keras.losses`, `keras.metrics` and `keras.optimizers` that need arguments. */
export const neededArguments: ReadonlyMap<string, NeededArguments> = new Map([
  ['LossFunctionWrapper', needs('fn')],
  ['MeanMetricWrapper', needs('fn')],
  ['MeanIoU', needs('num_classes')],
  ['OneHotMeanIoU', needs('num_classes')],
  ['IoU', needs('num_classes', 'target_class_ids')],
  ['OneHotIoU', needs('num_classes', 'target_class_ids')],
  ['PrecisionAtRecall', needs('recall')],
  ['RecallAtPrecision', needs('precision')],
  ['SensitivityAtSpecificity', needs('specificity')],
  ['SpecificityAtSensitivity', needs('sensitivity')],
  ['Optimizer', needs('learning_rate')],
  // Optimizers are made from a configuration, which is read by key.
  ['LossScaleOptimizer', { expected: 'inner_optimizer', exception: 'KeyError' }],
  ['MultiOptimizer', { expected: 'optimizer_map', exception: 'KeyError' }],
  ['OptimizerMap', { expected: 'default_optimizer', exception: 'KeyError' }],
]);
