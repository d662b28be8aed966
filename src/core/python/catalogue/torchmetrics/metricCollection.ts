import { positional, type CallArguments } from '../../calls/arguments';
import type { Caller } from '../../calls/caller';
import { optional, textOf } from '../../calls/convert';
import { native, nativeClass } from '../../calls/native';
import { PythonError } from '../../calls/pythonError';
import { none } from '../../values/make';
import { NotKnown } from '../../values/notKnown';
import { reason } from '../../values/reason';
import type { ClassValue, ObjectValue, Value } from '../../values/value';
import { objectOf } from '../selfOf';
import { argumentsOf, dictOf } from './metricBase';

/** Metrics by the names that their values have in a collection. */
class Collected {
  constructor(readonly metrics: readonly (readonly [string, ObjectValue])[]) {}
}

const path = 'torchmetrics.MetricCollection';

/**
 * `torchmetrics.MetricCollection`: several metrics that are updated and computed together, to a dict. Metrics in a list are
 * named by their classes, those in a dict by its keys, in alphabetical order.
 *
 * Source: torchmetrics 1.9 · torchmetrics.MetricCollection
 */
export const metricCollection: ClassValue = nativeClass(path, {
  __init__: native(
    `${path}.__init__`,
    '(self, metrics, *additional_metrics, prefix=None, postfix=None, compute_groups=True)',
    ({ self, metrics, additional_metrics: more, prefix, postfix }, caller) => {
      const [before, after] = [prefix, postfix].map((each) => optional(each, textOf) ?? '');
      const others = more.kind === 'tuple' ? more.items : [];
      const named = [...namedMetrics(metrics, caller), ...others.flatMap((each) => namedMetrics(each, caller))];
      objectOf(self).state = new Collected(
        named.map(([name, metric]) => [`${before ?? ''}${name}${after ?? ''}`, metric]),
      );
      return none;
    },
  ),
  update: forAll('update', () => none),
  reset: forAll('reset', () => none),
  compute: forAll('compute', dictOf),
  forward: forAll('__call__', dictOf),
  __call__: forAll('__call__', dictOf),
  __len__: native(`${path}.__len__`, '(self)', ({ self }) => ({ kind: 'int', value: metricsOf(self).length })),
});

function namedMetrics(given: Value, caller: Caller): (readonly [string, ObjectValue])[] {
  if (given.kind === 'object') return [[shortName(given), given]];
  if (given.kind === 'dict') {
    const entries = [...given.entries.values()].map(({ key, value }) => [textOf(key), metricOf(value)] as const);
    return entries.sort(([a], [b]) => (a < b ? -1 : Number(a > b)));
  }
  return caller.items(given).map((item) => [shortName(metricOf(item)), metricOf(item)]);
}

const shortName = ({ class: { name } }: ObjectValue): string => name.slice(name.lastIndexOf('.') + 1);

function metricOf(value: Value): ObjectValue {
  if (value.kind === 'object' && !(value.state instanceof Collected)) return value;
  if (value.kind === 'object') throw new NotKnown(reason('not-here', { name: `${path} of collections` }));
  throw new PythonError('ValueError', 'Unknown input to MetricCollection.');
}

function metricsOf(self: Value): Collected['metrics'] {
  const { state } = objectOf(self);
  return state instanceof Collected ? state.metrics : [];
}

/** A method that is called on every metric, and makes one value of theirs. */
function forAll(name: string, join: (values: readonly (readonly [string, Value])[]) => Value): Value {
  return native(
    `${path}.${name}`,
    '(self, *args, **kwargs)',
    ({ self, args, kwargs }, caller) => {
      const given = argumentsOf(args, kwargs);
      return join(metricsOf(self).map(([key, metric]) => [key, called(metric, name, given, caller)] as const));
    },
    { takesUnknown: true },
  );
}

const called = (metric: ObjectValue, name: string, given: CallArguments, caller: Caller): Value =>
  caller.call(caller.attribute(metric, name), name === 'compute' || name === 'reset' ? positional() : given);
