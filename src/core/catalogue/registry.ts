import type { Definition, ParamValue } from './definition';
import { kerasActivations } from './keras/activations';
import { kerasLosses } from './keras/losses';
import { kerasMetrics } from './keras/metrics';
import { legacyAttributes } from './keras/shortNames';
import { keras2 } from './keras2';
import { kerasBackends } from './kerasBackends';
import { sklearn } from './sklearn';
import { torch } from './torch';
import { torchmetrics } from './torchmetrics';

/** Every loss, metric and activation, in the order in which equals are offered. The only list. */
export const definitions: readonly Definition[] = [
  kerasLosses,
  kerasMetrics,
  kerasActivations,
  keras2,
  kerasBackends,
  torch,
  torchmetrics,
  sklearn,
].flat();

const byName = new Map<string, Definition>();
for (const definition of definitions) byName.set(definition.id, definition);
for (const definition of definitions) {
  for (const alias of definition.aliases) if (!byName.has(alias)) byName.set(alias, definition);
}
for (const name of legacyAttributes) {
  const definition = byName.get(name);
  if (definition === undefined) throw new Error(`nothing is called ${name}`);
  for (const module of ['losses', 'metrics']) byName.set(`keras.${module}.${name}`, definition);
}

/** The user's own, which the host reads from the settings: the one list that changes. */
let customDefinitions: readonly Definition[] = [];
let everyDefinition = definitions;

/** Puts these in the place of the user's own definitions of before. */
export function setCustomDefinitions(list: readonly Definition[]): void {
  customDefinitions = list;
  everyDefinition = [...definitions, ...list];
}

/** Every definition that there is: the libraries' and the user's own; the same list until these change. */
export function allDefinitions(): readonly Definition[] {
  return everyDefinition;
}

/**
 * The definition with this id, or the first that has this alias; the libraries' before the user's own. A leading `tf.` may
 * stand before Keras's names.
 */
export function findDefinition(name: string): Definition | undefined {
  return (
    byName.get(name) ??
    byName.get(name.replace(/^tf\./, '')) ??
    customDefinitions.find(({ id, aliases }) => id === name || aliases.includes(name))
  );
}

/** The definition of a call: a wrapper becomes what its parameters make of it. */
export function definitionOf(name: string, params: Readonly<Record<string, ParamValue>> = {}): Definition | undefined {
  const found = findDefinition(name);
  return found?.given?.(params) ?? found;
}
