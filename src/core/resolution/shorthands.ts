import type { Definition } from '../catalogue/definition';
import { findDefinition } from '../catalogue/registry';
import type { Form } from './rules';

/** Strings for which Keras chooses a function by what it sees. */
export const shorthands = {
  accuracy: ['accuracy', 'acc'],
  crossentropy: ['crossentropy', 'ce'],
} as const;
export type Shorthand = keyof typeof shorthands;

/** The shorthand that a string is, whatever its case (`ACC`), as Keras 3 and tf.keras 2.15 take it. */
export function shorthandOf(identifier: string): Shorthand | undefined {
  const name = identifier.toLowerCase();
  if (shorthands.accuracy.some((each) => each === name)) return 'accuracy';
  return shorthands.crossentropy.some((each) => each === name) ? 'crossentropy' : undefined;
}

const prefixes: Readonly<Record<Form, string>> = {
  binary: 'binary',
  sparse: 'sparse_categorical',
  categorical: 'categorical',
};

/** The function that a shorthand stands for in one form: `sparse_categorical_accuracy`. */
export function functionName(shorthand: Shorthand, form: Form): string {
  return `${prefixes[form]}_${shorthand}`;
}

/**
 * The class of Keras 3 around that function: an accuracy is a metric (`keras.metrics.BinaryAccuracy`), a cross-entropy a
 * loss (`keras.losses.BinaryCrossentropy`).
 */
export function classFor(shorthand: Shorthand, form: Form): Definition {
  const module = shorthand === 'accuracy' ? 'metrics' : 'losses';
  const name = functionName(shorthand, form).replaceAll(/(?:^|_)([a-z])/g, (_, letter: string) => letter.toUpperCase());
  return known(`keras.${module}.${name}`);
}

/** Every class that people may have meant: the three forms, and for accuracy the one that compares for equality. */
export function classesFor(shorthand: Shorthand): readonly Definition[] {
  const forms = (['binary', 'sparse', 'categorical'] as const).map((form) => classFor(shorthand, form));
  return shorthand === 'accuracy' ? [...forms, known('keras.metrics.Accuracy')] : forms;
}

/** Where functions of Keras 2.3 are looked for: what is not there has not changed since. */
const modulesOf23 = ['keras2_3.metrics', 'keras2_3.losses', 'keras2.losses', 'keras.metrics', 'keras.losses'];

/** The definition of a function as `metrics` of tf.keras 2.15 or Keras 2.3 has it. */
export function functionFor(name: string, library: 'tf.keras 2.15' | 'Keras 2.3'): Definition {
  const modules = library === 'Keras 2.3' ? modulesOf23 : ['keras.metrics', 'keras.losses'];
  const [found] = modules.flatMap((module) => findDefinition(`${module}.${name}`) ?? []);
  if (found === undefined) throw new Error(`${library} has no ${name}`);
  return found;
}

function known(id: string): Definition {
  const definition = findDefinition(id);
  if (definition === undefined) throw new Error(`the catalogue has no ${id}`);
  return definition;
}
