import type { Shape } from '../array/ndarray';

/** Which form of an accuracy or cross-entropy is meant. */
export type Form = 'binary' | 'sparse' | 'categorical';

/** The rules that choose a form, each named for what it found; `resolution.<rule>` is its message. */
export const ruleForms = {
  'one-output': 'binary',
  'class-indices': 'sparse',
  'one-per-class': 'categorical',
  'binary-loss': 'binary',
  'sparse-loss': 'sparse',
  'other-loss': 'categorical',
} as const satisfies Record<string, Form>;

export type Rule = keyof typeof ruleForms;

/**
 * The rule of Keras 3 and tf.keras 2.15, which look at the shapes alone: a last axis of size 1 in y_pred means binary;
 * else fewer axes in y_true, or a last axis of size 1 there, mean class indices; else both have one value per class. So
 * labels and predictions of shape `(n,)` are taken for one row of n classes.
 *
 * Source: keras 3.15 · keras.src.trainers.compile_utils.is_binary_or_sparse_categorical; keras 2.15 ·
 * keras.src.engine.compile_utils.MetricsContainer
 */
export function ruleByShapes(yTrue: Shape, yPred: Shape): Rule {
  if (yPred.at(-1) === 1) return 'one-output';
  return yTrue.length < yPred.length || yTrue.at(-1) === 1 ? 'class-indices' : 'one-per-class';
}

/**
 * The rule of Keras 2.3, which looks at y_pred and at the loss, never at y_true.
 *
 * Source: keras 2.3 · keras.engine.training_utils.get_metric_function
 */
export function ruleByLoss(yPred: Shape, loss: string): Rule {
  if (yPred.at(-1) === 1) return 'one-output';
  if (loss === 'binary_crossentropy') return 'binary-loss';
  return loss === 'sparse_categorical_crossentropy' ? 'sparse-loss' : 'other-loss';
}
