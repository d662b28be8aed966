import { makeLayer } from '../../../layers/applyLayer';
import { required } from '../../../layers/definition';
import type { LayerArgument, LayerArguments, LayerDefinition } from '../../../layers/definition';
import { LayerError } from '../../../layers/layerError';
import type { LayerShape } from '../../../layers/layerShape';
import type { Caller } from '../../calls/caller';
import { nativeClass } from '../../calls/native';
import { PythonError } from '../../calls/pythonError';
import { none, str } from '../../values/make';
import { NotKnown } from '../../values/notKnown';
import { reason } from '../../values/reason';
import type { ClassValue, Value } from '../../values/value';
import type { GivenArguments } from '../boundCall';
import { boundFunction } from '../boundCall';
import { objectOf } from '../selfOf';
import { kerasTensor, SymbolicTensor, symbolicOf } from './kerasTensor';
import { activationIdentifier, layerArgumentOf } from './layerArgumentOf';
import { LayerState } from './layerState';
import type { NameCounter } from './nameCounter';

/** Arguments that every layer takes, beside its own. Older versions of Keras take the shape of the input, too. */
const ofEveryLayer = [
  'name', 'dtype', 'trainable', 'autocast', 'activity_regularizer', 'weights',
  'input_shape', 'batch_input_shape', 'input_dim', 'batch_size',
]; // prettier-ignore

/** A class of `keras.layers`. */
export function layerClass(definition: LayerDefinition, names: NameCounter, base: ClassValue): ClassValue {
  const path = `keras.layers.${definition.className}`;
  const own = Object.keys(definition.params);
  const needed = own.filter((name) => definition.params[name] === required);
  const construct = (given: GivenArguments): Value => {
    const self = objectOf(given.get('self'));
    const state = inPython(() => stateOf(definition, given, names));
    self.state = state;
    self.attributes.set('name', str(state.name));
    for (const name of own) {
      const value = given.get(name);
      if (value !== undefined) self.attributes.set(name, value);
    }
    const shape = inputShapeOf(given);
    if (shape !== undefined) self.attributes.set('_input_shape_arg', shape);
    return none;
  };
  const callNames = { positional: own, named: ofEveryLayer, required: needed };
  return nativeClass(
    path,
    { __init__: boundFunction(`${path}.__init__`, callNames, construct, { method: true }) },
    { bases: [base] },
  );
}

function stateOf(definition: LayerDefinition, given: GivenArguments, names: NameCounter): LayerState {
  const args: Record<string, LayerArgument> = {};
  let activation: Value | undefined;
  for (const [name, value] of given) {
    if (name === 'activation') {
      const identifier = activationIdentifier(value);
      if (identifier === undefined) activation = value;
      else args[name] = identifier;
    } else if (name in definition.params) {
      args[name] = layerArgumentOf(name, value);
    } else if (name !== 'self' && !ofEveryLayer.includes(name)) {
      throw unrecognized(definition.className, name);
    }
  }
  if (activation !== undefined && definition.params.activation === required) args.activation = 'linear';
  const name = given.get('name');
  return new LayerState(
    name?.kind === 'str' ? name.value : names.next(definition.className),
    definition.className,
    makeLayer(definition, args),
    { ...defaultsOf(definition), ...args },
    activation,
    itemsOf(given.get('weights')),
  );
}

function defaultsOf({ params }: LayerDefinition): LayerArguments {
  return Object.fromEntries(
    Object.entries(params).flatMap(([name, value]) => (typeof value === 'symbol' ? [] : [[name, value]])),
  );
}

function unrecognized(className: string, name: string): NotKnown {
  return new NotKnown(reason('not-here', { name: `keras.layers.${className}(${name}=…)` }));
}

function itemsOf(value: Value | undefined): readonly Value[] | undefined {
  return value?.kind === 'list' || value?.kind === 'tuple' ? value.items : undefined;
}

/** The shape of the input with its batch, where a layer is told of it. */
function inputShapeOf(given: GivenArguments): Value | undefined {
  const whole = given.get('batch_input_shape');
  if (whole !== undefined) return whole;
  const [shape, size] = [given.get('input_shape'), given.get('input_dim')];
  if (shape?.kind === 'tuple' || shape?.kind === 'list') return { kind: 'tuple', items: [none, ...shape.items] };
  return size && { kind: 'tuple', items: [none, size] };
}

/** What a layer gives: for a tensor of a model being put together such a tensor, for an array its values. */
export function callLayer(self: Value, input: Value, caller: Caller): Value {
  const object = objectOf(self);
  const state = layerStateOf(object);
  const symbolic = symbolicOf(input);
  if (symbolic === undefined) return inPython(() => state.call(input, caller));
  inPython(() => {
    state.build(symbolic.shape);
  });
  const shape: LayerShape = state.outputShape ?? [];
  return kerasTensor(new SymbolicTensor(shape, 'float32', state.name, { layer: object, input: symbolic }));
}

/** The state of a layer. A class of the program that does not call the constructor of Keras has none. */
export function layerStateOf(self: Value): LayerState {
  const { state } = objectOf(self);
  if (state instanceof LayerState) return state;
  throw new NotKnown(reason('not-here', { name: 'a layer of the program' }));
}

/** What Keras refuses, as the exception that it raises. */
export function inPython<T>(run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (error instanceof LayerError) throw new PythonError(error.exception, error.message);
    throw error;
  }
}
