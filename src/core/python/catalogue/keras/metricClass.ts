import type { Definition } from '../../../catalogue/definition';
import { inputSpecs } from '../../../export/python/inputSpecs';
import { objectName } from '../../../resolution/kerasNames';
import type { Caller } from '../../calls/caller';
import { native, nativeClass } from '../../calls/native';
import { PythonError } from '../../calls/pythonError';
import { firstUnknown } from '../../values/firstUnknown';
import { list, none, str } from '../../values/make';
import type { ClassValue, ObjectValue, Value } from '../../values/value';
import type { GivenArguments } from '../boundCall';
import { boundFunction } from '../boundCall';
import type { CallStyle } from '../callStyle';
import type { CallNames } from '../names/callNames';
import { kerasConstructorNames } from '../names/keras';
import { inPrecision, requestFor, sortArguments } from '../request';
import { objectOf } from '../selfOf';
import { withoutDtype } from './lossClass';
import { MetricRun } from './metricRun';
import { precisionOf } from './objectPrecision';

/** A metric class of Keras with its state: `update_state`, `result`, `reset_state`, and its variables by name. */
export function kerasMetricClass(path: string, definition: Definition, style: CallStyle, base: ClassValue): ClassValue {
  const construct = (given: GivenArguments): Value => {
    const self = objectOf(given.get('self'));
    const { params } = sortArguments(definition, withoutDtype(given));
    self.state = new MetricRun(definition, params, precisionOf(given.get('dtype')), style);
    self.attributes.set('name', given.get('name') ?? str(objectName(path.slice(path.lastIndexOf('.') + 1))));
    return none;
  };
  const method = { method: true };
  return nativeClass(
    path,
    {
      __init__: boundFunction(`${path}.__init__`, kerasConstructorNames(definition), construct, method),
      update_state: boundFunction(
        `${path}.update_state`,
        updateNames(definition),
        (given) => update(given, style),
        method,
      ),
      result: native(`${path}.result`, '(self)', ({ self }) => resultOf(runOf(self))),
      ...resets(path),
      merge_state: native(`${path}.merge_state`, '(self, metrics)', ({ self, metrics }, caller) =>
        merge(runOf(self), caller.items(metrics)),
      ),
    },
    { bases: [base], attribute },
  );
}

function resets(path: string): Readonly<Record<string, Value>> {
  const reset = native(`${path}.reset_state`, '(self)', ({ self }) => {
    runOf(self).reset();
    return none;
  });
  return { reset_state: reset, reset_states: reset };
}

/** The run behind an object. An object whose `__init__` did not call that of Keras has none. */
function runOf(self: Value | undefined): MetricRun {
  const { state } = objectOf(self);
  if (state instanceof MetricRun) return state;
  throw new PythonError('RuntimeError', 'forgot to call `super().__init__()` in the `__init__` of a metric');
}

function updateNames(definition: Definition): CallNames {
  const specs = inputSpecs(definition).filter(([role]) => role !== 'mask');
  const required = specs.filter(([, { optional }]) => optional !== true).map(([role]) => role);
  return { positional: specs.map(([role]) => role), required };
}

function update(given: GivenArguments, style: CallStyle): Value {
  const run = runOf(given.get('self'));
  const arrays = new Map([...given].filter(([name]) => name !== 'self'));
  const missing = firstUnknown(arrays.values());
  if (missing !== undefined) {
    run.lose(missing.because);
    return none;
  }
  const { definition, params, precision } = run;
  const request = requestFor(definition, sortArguments(definition, arrays), style);
  const merged = { ...params, ...request.params };
  run.update({ ...request, params: merged, inputs: inPrecision(request.inputs, precision), precision });
  return none;
}

const resultOf = (run: MetricRun): Value => run.result();

function merge(run: MetricRun, others: readonly Value[]): Value {
  for (const other of others) run.merge(runOf(other));
  return none;
}

/** State variables by name, and all of them as `variables`. */
function attribute(self: ObjectValue, name: string, _caller: Caller): Value | undefined {
  const { state } = self;
  if (!(state instanceof MetricRun)) return undefined;
  if (name === 'variables' || name === 'weights') return list([...state.variables().values()]);
  return state.variable(name);
}
