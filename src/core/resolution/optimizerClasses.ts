/**
 * The classes of `keras.optimizers` that a string can name; `core/optimizers` computes the steps of most, and of Lamb too.
 *
 * Source: keras 3.15 · keras.src.optimizers.ALL_OBJECTS
 */
export const optimizerClasses: readonly string[] = [
  'Adadelta',
  'Adafactor',
  'Adagrad',
  'Adam',
  'Adamax',
  'AdamW',
  'Ftrl',
  'Lion',
  'LossScaleOptimizer',
  'MultiOptimizer',
  'Muon',
  'Nadam',
  'Optimizer',
  'OptimizerMap',
  'RMSprop',
  'ScheduleFreeAdamW',
  'SGD',
];
