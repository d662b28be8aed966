import type { Shape } from '../array/ndarray';
import type { Definition } from '../catalogue/definition';
import { ruleByLoss, ruleByShapes, ruleForms } from './rules';
import type { Rule } from './rules';
import { classFor, functionFor, functionName, shorthandOf, shorthands } from './shorthands';
import type { Shorthand } from './shorthands';

/** What a rule looks at. Keras 2.3 alone looks at the loss, and does not look at y_true. */
export interface Seen {
  readonly y_true: Shape;
  readonly y_pred: Shape;
  /** The name of the loss function. */
  readonly loss?: string;
}

/** What a shorthand became, and why. */
export interface Resolution {
  /** As it was written; in Keras 3 and tf.keras also the `name` of the metric. */
  readonly identifier: string;
  readonly shorthand: Shorthand;
  readonly library: 'Keras 3' | 'tf.keras 2.15' | 'Keras 2.3';
  readonly rule: Rule;
  readonly seen: Seen;
  /** `binary_accuracy`. */
  readonly function: string;
  /** What computes it: in Keras 3 the class around the function, before it the function. */
  readonly definition: Definition;
}

/**
 * What "accuracy" or "acc" among the metrics of `compile`, or "crossentropy" or "ce" as its loss, become in Keras 3;
 * undefined for other strings, and for shorthands of the other kind, which Keras 3 looks up as any name (and refuses).
 *
 * Source: keras 3.15 · keras.src.trainers.compile_utils.get_metric, get_loss
 */
export function resolveInKeras3(identifier: string, kind: 'metric' | 'loss', seen: Seen): Resolution | undefined {
  const shorthand = shorthandOf(identifier);
  if (shorthand !== (kind === 'metric' ? 'accuracy' : 'crossentropy')) return undefined;
  const rule = ruleByShapes(seen.y_true, seen.y_pred);
  const form = ruleForms[rule];
  return {
    ...{ identifier, shorthand, library: 'Keras 3', rule, seen },
    function: functionName(shorthand, form),
    definition: classFor(shorthand, form),
  };
}

/** What a shorthand among the metrics of tf.keras 2.15 becomes: all four, by the shapes. */
export function resolveInTfKeras(identifier: string, seen: Seen): Resolution | undefined {
  const shorthand = shorthandOf(identifier);
  if (shorthand === undefined) return undefined;
  return asFunction(identifier, shorthand, 'tf.keras 2.15', ruleByShapes(seen.y_true, seen.y_pred), seen);
}

/** What a shorthand among the metrics of Keras 2.3 becomes, by the loss; in lower case only. */
export function resolveInKeras23(identifier: string, seen: Seen & { readonly loss: string }): Resolution | undefined {
  const shorthand = shorthandOf(identifier);
  if (shorthand === undefined || !shorthands[shorthand].some((each) => each === identifier)) return undefined;
  return asFunction(identifier, shorthand, 'Keras 2.3', ruleByLoss(seen.y_pred, seen.loss), seen);
}

function asFunction(
  identifier: string,
  shorthand: Shorthand,
  library: 'tf.keras 2.15' | 'Keras 2.3',
  rule: Rule,
  seen: Seen,
): Resolution {
  const name = functionName(shorthand, ruleForms[rule]);
  return { identifier, shorthand, library, rule, seen, function: name, definition: functionFor(name, library) };
}
