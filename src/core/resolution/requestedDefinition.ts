import type { Definition } from '../catalogue/definition';
import { definitionOf, findDefinition } from '../catalogue/registry';
import type { ComputeRequest } from '../compute/types';
import { resolveInKeras3 } from './resolveShorthand';
import type { Resolution } from './resolveShorthand';
import { classFor, shorthandOf } from './shorthands';
import type { Shorthand } from './shorthands';

type Asked = Pick<ComputeRequest, 'function' | 'params' | 'inputs'>;

/**
 * The definition that a request means: an id, an alias, or one of the strings that Keras 3 resolves by the shapes of y_true
 * and y_pred ("accuracy", "acc", "crossentropy", "ce"). Undefined when nothing has that name.
 */
export function requestedDefinition(asked: Asked): Definition | undefined {
  const shorthand = askedShorthand(asked.function);
  if (shorthand === undefined) return definitionOf(asked.function, asked.params);
  // Without both arrays no rule applies: the first of the forms says what is missing.
  return resolveRequest(asked)?.definition ?? classFor(shorthand, 'binary');
}

/** What a request's shorthand became in Keras 3; undefined when it names a function itself, or lacks an array. */
export function resolveRequest({ function: name, inputs }: Asked): Resolution | undefined {
  const shorthand = askedShorthand(name);
  const { y_true: yTrue, y_pred: yPred } = inputs;
  if (shorthand === undefined || yTrue === undefined || yPred === undefined) return undefined;
  const kind = shorthand === 'accuracy' ? 'metric' : 'loss';
  return resolveInKeras3(name, kind, { y_true: yTrue.shape, y_pred: yPred.shape });
}

/** A class goes by its own name here: `Accuracy` is that class, as `BinaryAccuracy` is. */
function askedShorthand(name: string): Shorthand | undefined {
  return findDefinition(name)?.form === 'class' ? undefined : shorthandOf(name);
}
