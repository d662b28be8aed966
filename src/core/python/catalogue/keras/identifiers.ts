import type { KerasObject } from '../../../resolution/kerasObject';
import { getActivation, getLoss, getMetric, getOptimizer } from '../../../resolution/identifiers';
import type { Issue, Outcome } from '../../../issues/issue';
import { renderIssue } from '../../../issues/renderIssue';
import { positional } from '../../calls/arguments';
import type { Caller } from '../../calls/caller';
import { native } from '../../calls/native';
import { PythonError } from '../../calls/pythonError';
import { none } from '../../values/make';
import { NotKnown } from '../../values/notKnown';
import { reason } from '../../values/reason';
import { hashKey } from '../../values/hashKey';
import { str } from '../../values/make';
import type { FunctionValue, Value } from '../../values/value';

/** What stands at a path of the catalogue. */
export type Lookup = (path: string) => Value | undefined;

const getters: Readonly<Record<string, (identifier: string) => Outcome<KerasObject>>> = {
  losses: getLoss,
  metrics: getMetric,
  activations: getActivation,
  optimizers: getOptimizer,
};

/** `get` and `deserialize` of `keras.losses`, `keras.metrics`, `keras.activations` and `keras.optimizers`, by path. */
export function identifierFunctions(lookup: Lookup): readonly (readonly [string, FunctionValue])[] {
  return Object.entries(getters).flatMap(([module, getter]) => {
    const find = (identifier: Value, caller: Caller): Value => found(module, getter, identifier, { lookup, caller });
    const get = `keras.${module}.get`;
    const deserialize = `keras.${module}.deserialize`;
    return [
      [get, native(get, '(identifier=None)', ({ identifier }, caller) => find(identifier, caller))],
      [deserialize, native(deserialize, '(name, custom_objects=None)', ({ name }, caller) => find(name, caller))],
    ] as const;
  });
}

function found(
  module: string,
  getter: (identifier: string) => Outcome<KerasObject>,
  identifier: Value,
  { lookup, caller }: { readonly lookup: Lookup; readonly caller: Caller },
): Value {
  if (identifier.kind === 'none') return module === 'activations' ? (lookup('keras.activations.linear') ?? none) : none;
  if (identifier.kind === 'dict') return fromConfiguration(module, identifier, { lookup, caller });
  if (identifier.kind !== 'str') return identifier;
  const { value: object, issues } = getter(identifier.value);
  if (object === undefined) throw refused(issues);
  const path = object.definition?.id ?? `keras.${module}.${object.canonical}`;
  const value = lookup(path);
  if (value === undefined) throw new NotKnown(reason('not-here', { name: path }));
  return object.form === 'class' ? caller.call(value, positional()) : value;
}

/** The exception that Keras raises for an identifier. */
function refused([problem]: readonly Issue[]): PythonError {
  const type = problem?.params.exception;
  return new PythonError(typeof type === 'string' ? type : 'ValueError', problem ? renderIssue(problem) : '');
}

/** `{'class_name': 'MeanSquaredError', 'config': {…}}`. */
function fromConfiguration(
  module: string,
  { entries }: Extract<Value, { kind: 'dict' }>,
  { lookup, caller }: { readonly lookup: Lookup; readonly caller: Caller },
): Value {
  const part = (name: string): Value => entries.get(hashKey(str(name)))?.value ?? none;
  const [className, config] = [part('class_name'), part('config')];
  const value = className.kind === 'str' ? lookup(`keras.${module}.${className.value}`) : undefined;
  if (value === undefined) throw new NotKnown(reason('not-here', { name: `keras.${module}.deserialize of this` }));
  const keywords = config.kind === 'dict' ? [...config.entries.values()] : [];
  return caller.call(value, {
    positional: [],
    keywords: new Map(keywords.flatMap(({ key, value: each }) => (key.kind === 'str' ? [[key.value, each]] : []))),
  });
}
