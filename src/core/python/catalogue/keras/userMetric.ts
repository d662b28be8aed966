import { ndarray, sizeOf } from '../../../array/ndarray';
import type { NDArray } from '../../../array/ndarray';
import { toSnakeCase } from '../../../resolution/kerasNames';
import { cast } from '../../arrays/dtypes';
import { positional } from '../../calls/arguments';
import type { Caller } from '../../calls/caller';
import { dtypeOf, shapeOf } from '../../calls/convert';
import { native, nativeClass } from '../../calls/native';
import { arrayValue, list, none, str } from '../../values/make';
import type { ArrayValue, ClassValue, ObjectValue, Value } from '../../values/value';
import { objectOf } from '../selfOf';
import { initialValue } from './initialValue';

/** The variables that a metric of the program has added, in order. */
export class AddedVariables {
  readonly variables: ArrayValue[] = [];
}

/**
 * `keras.metrics.Metric`: what metrics of a program subclass. They add variables, change them in `update_state`, and compute
 * `result` from them.
 *
 * Source: keras 3.15 · keras.metrics.Metric
 */
export const metricBase: ClassValue = nativeClass(
  'keras.metrics.Metric',
  {
    __init__: native('keras.metrics.Metric.__init__', '(self, dtype=None, name=None, **kwargs)', ({ self, name }) => {
      const object = objectOf(self);
      object.state ??= new AddedVariables();
      object.attributes.set('name', name.kind === 'none' ? str(toSnakeCase(object.class.name)) : name);
      return none;
    }),
    add_weight: native(
      'keras.metrics.Metric.add_weight',
      '(self, shape=(), initializer=None, dtype=None, name=None, **kwargs)',
      (given, caller) => add(objectOf(given.self), given, caller),
    ),
    add_variable: native(
      'keras.metrics.Metric.add_variable',
      '(self, shape, initializer=None, dtype=None, aggregation=None, name=None)',
      (given, caller) => add(objectOf(given.self), given, caller),
    ),
    __call__: native('keras.metrics.Metric.__call__', '(self, *args, **kwargs)', callMetric, { takesUnknown: true }),
    ...resets(),
  },
  { attribute },
);

function attribute(self: ObjectValue, name: string): Value | undefined {
  if (name === 'dtype') return str('float32');
  return name === 'variables' || name === 'weights' ? list(variablesOf(self)) : undefined;
}

/** `shape` is the name where it is a text: in tf.keras 2 the name comes first. */
function add(
  self: ObjectValue,
  { shape, initializer, dtype }: Readonly<Record<'shape' | 'initializer' | 'dtype', Value>>,
  caller: Caller,
): Value {
  const sizes = shape.kind === 'str' || shape.kind === 'none' ? [] : shapeOf(shape);
  const start = initialValue(initializer.kind === 'none' ? str('zeros') : initializer, sizes, caller);
  const variable: ArrayValue = {
    ...arrayValue(cast(start, dtype.kind === 'none' ? 'float32' : dtypeOf(dtype)), 'tensorflow'),
    variable: true,
  };
  self.state ??= new AddedVariables();
  variablesOf(self).push(variable);
  return variable;
}

function variablesOf({ state }: ObjectValue): ArrayValue[] {
  return state instanceof AddedVariables ? state.variables : [];
}

/** Updates the metric, and gives the value for everything seen so far. */
function callMetric(
  { self, args, kwargs }: Readonly<Record<'self' | 'args' | 'kwargs', Value>>,
  caller: Caller,
): Value {
  const keywords = kwargs.kind === 'dict' ? [...kwargs.entries.values()] : [];
  caller.call(caller.attribute(self, 'update_state'), {
    positional: args.kind === 'tuple' ? args.items : [],
    keywords: new Map(keywords.flatMap(({ key, value }) => (key.kind === 'str' ? [[key.value, value]] : []))),
  });
  return caller.call(caller.attribute(self, 'result'), positional());
}

function resets(): Readonly<Record<string, Value>> {
  const reset = native('keras.metrics.Metric.reset_state', '(self)', ({ self }) => {
    for (const variable of variablesOf(objectOf(self))) variable.array = zerosLike(variable.array);
    return none;
  });
  return { reset_state: reset, reset_states: reset };
}

const zerosLike = ({ shape, dtype }: NDArray): NDArray => ndarray(new Float64Array(sizeOf(shape)), shape, dtype);
