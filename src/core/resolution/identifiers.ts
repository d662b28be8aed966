import { shortNames } from '../catalogue/keras/shortNames';
import { definitions } from '../catalogue/registry';
import { suggestIds } from '../catalogue/suggest';
import type { Outcome } from '../issues/issue';
import { issue } from '../issues/issue';
import { neededArguments } from './constructorArguments';
import { lastPart, toSnakeCase } from './kerasNames';
import { namedClass, objectOf } from './kerasObject';
import type { KerasObject } from './kerasObject';
import { optimizerClasses } from './optimizerClasses';

type Registry = ReadonlyMap<string, KerasObject>;

/** Functions that `losses.get` does not know although `keras.losses` has them; nor their classes. */
const unregistered: ReadonlySet<string> = new Set([
  'categorical_generalized_cross_entropy',
  'CategoricalGeneralizedCrossEntropy',
]);

/**
 * What `keras.losses.get(identifier)` gives: a function, or an object of a class. Names are those of functions and classes,
 * in their own spelling, and a few short ones (`mse`, `MSE`).
 *
 * Source: keras 3.15 · keras.losses.get
 */
export function getLoss(identifier: string): Outcome<KerasObject> {
  return get(lossRegistry, 'loss', identifier);
}

/**
 * What `keras.metrics.get(identifier)` gives: always an object of a class, named as the class or in snake case, or by a
 * short name. `log_cosh` and `kld`, which are losses, are not known here. In `compile`, "accuracy" goes another way: see
 * `resolveShorthand`.
 *
 * Source: keras 3.15 · keras.metrics.get
 */
export function getMetric(identifier: string): Outcome<KerasObject> {
  return get(metricRegistry, 'metric', identifier);
}

/** What `keras.activations.get(identifier)` gives: a function. Source: keras 3.15 · keras.activations.get */
export function getActivation(identifier: string): Outcome<KerasObject> {
  return get(activationRegistry, 'activation', identifier);
}

/** The class of optimizer that `keras.optimizers.get(identifier)` makes; case does not matter. */
export function getOptimizer(identifier: string): Outcome<KerasObject> {
  return get(optimizerRegistry, 'optimizer', identifier, identifier.toLowerCase());
}

function get(registry: Registry, kind: string, identifier: string, key = identifier): Outcome<KerasObject> {
  const value = registry.get(key);
  if (value === undefined) {
    const suggestions = suggestIds(identifier, [...registry.keys()]).join(', ');
    const code = suggestions === '' ? 'identifier.unknown-alone' : 'identifier.unknown';
    return { issues: [issue(code, 'error', { kind, name: identifier, suggestions, exception: 'ValueError' })] };
  }
  const needed = value.form === 'class' ? neededArguments.get(value.canonical) : undefined;
  if (needed === undefined) return { value, issues: [] };
  return { issues: [issue('identifier.needs-arguments', 'error', { name: value.canonical, kind, ...needed })] };
}

const lossRegistry = new Map<string, KerasObject>(
  ['Loss', 'LossFunctionWrapper'].map((name) => [name, namedClass(name)]),
);
const metricRegistry = new Map<string, KerasObject>(['Metric', 'metric'].map((name) => [name, namedClass('Metric')]));
const activationRegistry = new Map<string, KerasObject>();
const optimizerRegistry: Registry = new Map(optimizerClasses.map((name) => [name.toLowerCase(), namedClass(name)]));

for (const definition of definitions) {
  const name = lastPart(definition.id);
  if (definition.id.startsWith('keras.losses.') && !unregistered.has(name))
    lossRegistry.set(name, objectOf(definition));
  if (definition.id.startsWith('keras.metrics.') && definition.form === 'class') {
    for (const key of [name, toSnakeCase(name)]) metricRegistry.set(key, objectOf(definition));
  }
  for (const path of [definition.id, ...definition.aliases]) {
    if (path.startsWith('keras.activations.')) activationRegistry.set(lastPart(path), objectOf(definition));
  }
}
addShortNames(lossRegistry, shortNames.losses);
addShortNames(metricRegistry, shortNames.metrics);

/** A short name is an alias of a function in the catalogue, and stands for what that function's own name stands for. */
function addShortNames(registry: Map<string, KerasObject>, names: readonly string[]): void {
  for (const short of names) {
    const named = definitions.find(({ id, aliases }) => id.startsWith('keras.losses.') && aliases.includes(short));
    const object = named && registry.get(lastPart(named.id));
    if (object === undefined) throw new Error(`the catalogue has no ${short}`);
    for (const key of [short, short.toUpperCase()]) registry.set(key, object);
  }
}
