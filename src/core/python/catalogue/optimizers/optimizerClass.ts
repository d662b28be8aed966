import { ndarray } from '../../../array/ndarray';
import type { OptimizerDefinition, Params } from '../../../optimizers/definition';
import { lastPart, toSnakeCase } from '../../../resolution/kerasNames';
import { positional } from '../../calls/arguments';
import type { Caller } from '../../calls/caller';
import { numberOf } from '../../calls/convert';
import { native, nativeClass } from '../../calls/native';
import { PythonError } from '../../calls/pythonError';
import { none, str } from '../../values/make';
import { NotKnown } from '../../values/notKnown';
import { reason } from '../../values/reason';
import type { ClassValue, ObjectValue, Value } from '../../values/value';
import type { GivenArguments } from '../boundCall';
import { boundFunction } from '../boundCall';
import type { Recording } from '../gradients/recording';
import { gradients } from '../gradients/gradientTape';
import { paramOf } from '../paramOf';
import { objectOf } from '../selfOf';
import { OptimizerRun } from './optimizerRun';

/** Parameters of every optimizer that change nothing while they are not set. */
const unset = ['global_clipnorm', 'use_ema', 'ema_momentum', 'ema_overwrite_frequency', 'loss_scale_factor'];

/** A class of `keras.optimizers`. Source: keras 3.15 · keras.optimizers.Optimizer */
export function optimizerClass(definition: OptimizerDefinition, recording: Recording): ClassValue {
  const path = definition.id;
  const construct = (given: GivenArguments): Value => {
    const self = objectOf(given.get('self'));
    self.state = new OptimizerRun(definition, paramsOf(definition, given));
    self.attributes.set('name', given.get('name') ?? str(toSnakeCase(lastPart(path))));
    return none;
  };
  const callNames = { positional: [...orderOf(definition), ...unset, 'name'], required: [] };
  return nativeClass(
    path,
    {
      __init__: boundFunction(`${path}.__init__`, callNames, construct, { method: true }),
      ...stepMethods(path, recording),
    },
    { attribute, setAttribute },
  );
}

/** AdamW has the decay right behind the learning rate. */
function orderOf({ id, params }: OptimizerDefinition): readonly string[] {
  const names = Object.keys(params);
  if (lastPart(id) !== 'AdamW') return names;
  return [
    'learning_rate',
    'weight_decay',
    ...names.filter((name) => name !== 'learning_rate' && name !== 'weight_decay'),
  ];
}

function paramsOf(definition: OptimizerDefinition, given: GivenArguments): Params {
  const params: Record<string, number | boolean | null> = {};
  for (const [name, value] of given) {
    // Keras 2 has a short name for it.
    const own = name === 'lr' ? 'learning_rate' : name;
    if (own in definition.params) params[own] = singleOf(own, value);
    else if (own !== 'self' && own !== 'name' && !isUnset(value)) {
      throw new NotKnown(reason('not-here', { name: `${definition.id}(${name}=…)` }));
    }
  }
  return params;
}

function singleOf(name: string, value: Value): number | boolean | null {
  const param = paramOf(name, value);
  if (param === null || typeof param === 'number' || typeof param === 'boolean') return param;
  throw new NotKnown(reason('not-here', { name: `${name} that is no number` }));
}

const isUnset = (value: Value): boolean => value.kind === 'none' || (value.kind === 'bool' && !value.value);

/** The optimizer behind an object. */
function runOf(self: Value | undefined): OptimizerRun {
  const { state } = objectOf(self);
  if (state instanceof OptimizerRun) return state;
  throw new NotKnown(reason('not-here', { name: 'an optimizer of the program' }));
}

function stepMethods(path: string, recording: Recording): Readonly<Record<string, Value>> {
  const unknownToo = { takesUnknown: true };
  return {
    apply_gradients: native(
      `${path}.apply_gradients`,
      '(self, grads_and_vars, name=None, **kwargs)',
      ({ self, grads_and_vars: pairs }, caller) => {
        runOf(self).apply(caller.items(pairs).map((pair) => pairOf(pair, caller)));
        return runOf(self).iterations;
      },
      unknownToo,
    ),
    apply: native(
      `${path}.apply`,
      '(self, grads, trainable_variables)',
      ({ self, grads, trainable_variables: variables }, caller) => {
        const targets = caller.items(variables);
        runOf(self).apply(caller.items(grads).map((gradient, index) => [gradient, targets[index] ?? none]));
        return none;
      },
      unknownToo,
    ),
    minimize: native(
      `${path}.minimize`,
      '(self, loss, var_list, tape=None, **kwargs)',
      ({ self, loss, var_list: variables }, caller) => minimize(runOf(self), loss, variables, { recording, caller }),
      unknownToo,
    ),
  };
}

function pairOf(pair: Value, caller: Caller): readonly [Value, Value] {
  const [gradient, target] = caller.items(pair);
  if (gradient !== undefined && target !== undefined) return [gradient, target];
  throw new PythonError('ValueError', 'not enough values to unpack (expected 2)');
}

interface Context {
  readonly recording: Recording;
  readonly caller: Caller;
}

/** One step down the gradient of a loss: a function without arguments, or a value that a tape has followed. */
function minimize(run: OptimizerRun, loss: Value, variables: Value, { recording, caller }: Context): Value {
  const targets = caller.items(variables.kind === 'function' ? caller.call(variables, positional()) : variables);
  recording.start();
  try {
    const value = loss.kind === 'array' ? loss : caller.call(loss, positional());
    run.apply(targets.map((target) => [gradients(value, target, { recording, caller }), target]));
  } finally {
    recording.stop();
  }
  return run.iterations;
}

function attribute({ state }: ObjectValue, name: string): Value | undefined {
  if (!(state instanceof OptimizerRun)) return undefined;
  if (name === 'iterations') return state.iterations;
  return name === 'learning_rate' || name === 'lr' ? state.learningRate : undefined;
}

/** Setting the learning rate sets the variable that holds it. */
function setAttribute({ state }: ObjectValue, name: string, value: Value): boolean {
  if (!(state instanceof OptimizerRun) || (name !== 'learning_rate' && name !== 'lr')) return false;
  state.learningRate.array = ndarray(Float64Array.of(Math.fround(numberOf(value))), [], 'float32');
  return true;
}
