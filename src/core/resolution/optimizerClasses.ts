/**
 * The classes of `keras.optimizers`, by name alone: nothing here computes a step of theirs.
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
