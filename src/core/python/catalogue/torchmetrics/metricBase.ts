import { positional, type CallArguments } from '../../calls/arguments';
import type { Caller } from '../../calls/caller';
import { native, nativeClass } from '../../calls/native';
import { textOf } from '../../calls/convert';
import { PythonError } from '../../calls/pythonError';
import { hashKey } from '../../values/hashKey';
import { list, none } from '../../values/make';
import type { ClassValue, ObjectValue, Value } from '../../values/value';
import { objectOf } from '../selfOf';

/** The states that a metric of the program has added, with what they start from. */
class AddedStates {
  readonly defaults = new Map<string, Value>();
}

/**
 * `torchmetrics.Metric`: what metrics of a program subclass. They add states, change them in `update`, and compute the value
 * from them. A call gives the value of its batch alone, and adds the batch to the states.
 *
 * Source: torchmetrics 1.9 · torchmetrics.Metric
 */
export const metricBase: ClassValue = nativeClass('torchmetrics.Metric', {
  __init__: native('torchmetrics.Metric.__init__', '(self, **kwargs)', ({ self }) => {
    objectOf(self).state ??= new AddedStates();
    return none;
  }),
  add_state: native(
    'torchmetrics.Metric.add_state',
    '(self, name, default, dist_reduce_fx=None, persistent=False)',
    (given, caller) => {
      const object = objectOf(given.self);
      const name = textOf(given.name);
      statesOf(object).defaults.set(name, given.default);
      caller.setAttribute(object, name, copied(given.default));
      return none;
    },
    { takesUnknown: true },
  ),
  reset: native('torchmetrics.Metric.reset', '(self)', ({ self }, caller) => {
    restart(objectOf(self), caller);
    return none;
  }),
  __call__: native('torchmetrics.Metric.__call__', '(self, *args, **kwargs)', callMetric, { takesUnknown: true }),
});

function statesOf(object: ObjectValue): AddedStates {
  if (object.state instanceof AddedStates) return object.state;
  throw new PythonError('AttributeError', "object has no attribute '_defaults'");
}

/** A state of its own: `update` may change it in place. */
function copied(value: Value): Value {
  if (value.kind === 'array') return { ...value, array: { ...value.array, data: value.array.data.slice() } };
  return value.kind === 'list' ? list([...value.items]) : value;
}

function restart(object: ObjectValue, caller: Caller): void {
  for (const [name, start] of statesOf(object).defaults) caller.setAttribute(object, name, copied(start));
}

function callMetric(
  { self, args, kwargs }: Readonly<Record<'self' | 'args' | 'kwargs', Value>>,
  caller: Caller,
): Value {
  const object = objectOf(self);
  const given = argumentsOf(args, kwargs);
  const update = (): Value => caller.call(caller.attribute(object, 'update'), given);
  update();
  const names = [...statesOf(object).defaults.keys()];
  const whole = names.map((name) => [name, caller.attribute(object, name)] as const);
  restart(object, caller);
  update();
  const ofBatch = caller.call(caller.attribute(object, 'compute'), positional());
  for (const [name, value] of whole) caller.setAttribute(object, name, value);
  return ofBatch;
}

/** The arguments that `*args` and `**kwargs` have collected. */
export function argumentsOf(args: Value, kwargs: Value): CallArguments {
  const entries = kwargs.kind === 'dict' ? [...kwargs.entries.values()] : [];
  return {
    positional: args.kind === 'tuple' ? args.items : [],
    keywords: new Map(entries.flatMap(({ key, value }) => (key.kind === 'str' ? [[key.value, value]] : []))),
  };
}

/** A dict with texts as its keys. */
export function dictOf(entries: readonly (readonly [string, Value])[]): Value {
  return {
    kind: 'dict',
    entries: new Map(
      entries.map(([name, value]) => {
        const key: Value = { kind: 'str', value: name };
        return [hashKey(key), { key, value }];
      }),
    ),
  };
}
