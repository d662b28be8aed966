import type { Definition } from '../catalogue/definition';
import { definitions } from '../catalogue/registry';
import { lastPart, objectName, toSnakeCase } from './kerasNames';

/** What a name stands for in Keras: a function, or an object of a class made without arguments. */
export interface KerasObject {
  /** The name of the function or class itself: `mean_squared_error`, `MeanSquaredError`. */
  readonly canonical: string;
  readonly form: 'function' | 'class';
  /** Missing for what computes nothing here: base classes (`Loss`, `Metric`) and optimizers. */
  readonly definition?: Definition;
  /** The function whose values a class reduces; missing for functions, and for classes with a computation of their own. */
  readonly wraps?: Definition;
  /** The object's `name`; functions have none. */
  readonly name?: string;
}

/** The object of Keras that a definition describes. */
export function objectOf(definition: Definition): KerasObject {
  const canonical = lastPart(definition.id);
  if (definition.form === 'function') return { canonical, form: 'function', definition };
  const wraps = functionOf(definition);
  return { ...namedClass(canonical), definition, ...(wraps !== undefined && { wraps }) };
}

/** A class that the catalogue has no definition of. */
export function namedClass(canonical: string): KerasObject {
  return { canonical, form: 'class', name: objectName(canonical) };
}

/** Functions of Keras's losses and metrics; activations have no classes around them. */
const functions = definitions.filter(({ id, form }) => form === 'function' && /^keras\.(losses|metrics)\./.test(id));

/** The function around which a class is built: that of its own name in snake case, or else of its concept (`LogCoshError`). */
export function functionOf({ id, concept }: Definition): Definition | undefined {
  const name = toSnakeCase(lastPart(id));
  return functions.find((each) => lastPart(each.id) === name) ?? functions.find((each) => each.concept === concept);
}

/** The loss class that `compile` makes of a loss function: its values, weighted and averaged over the batch. */
export function lossClassOf(lossFunction: Definition): Definition {
  const found = definitions.find(
    (each) => each.id.startsWith('keras.losses.') && each.form === 'class' && functionOf(each) === lossFunction,
  );
  if (found === undefined) throw new Error(`no loss class of ${lossFunction.id}`);
  return found;
}
