import { positional } from '../../calls/arguments';
import type { Caller } from '../../calls/caller';
import { native, nativeClass } from '../../calls/native';
import { PythonError } from '../../calls/pythonError';
import { bool, int, list, none, str } from '../../values/make';
import { NotKnown } from '../../values/notKnown';
import { reason } from '../../values/reason';
import type { ClassValue, ObjectValue, Value } from '../../values/value';
import { sizeOf } from '../../../array/ndarray';
import { objectOf } from '../selfOf';
import { asNumpy } from './asNumpy';
import { inputLayer } from './input';
import { symbolicOf } from './kerasTensor';
import type { SymbolicTensor } from './kerasTensor';
import { InputState, ModelState, modelStateOf } from './modelState';
import type { NameCounter } from './nameCounter';
import { layerShapeOf, shapeTuple } from './shapes';
import { summaryOf } from './summary';

const path = 'keras.Model';

/** `keras.Model`: a model of the tensors that it begins and ends with, or a class of the program. */
export function modelClass(names: NameCounter, base: ClassValue, inputs: ClassValue): ClassValue {
  return nativeClass(
    path,
    {
      __init__: native(`${path}.__init__`, '(self, inputs=None, outputs=None, name=None, **kwargs)', (given) => {
        const self = objectOf(given.self);
        if (given.inputs.kind === 'none') return none;
        const chain = chainOf(given.inputs, given.outputs);
        const state = new ModelState(nameOf(given.name, names, 'Functional'), 'Functional', true);
        state.layers.push(inputLayer(inputs, new InputState(chain.start.name, chain.start.shape, chain.start.dtype)));
        state.layers.push(...chain.layers);
        state.inputShape = chain.start.shape;
        state.outputShape = chain.end.shape;
        self.state = state;
        return none;
      }),
      ...modelMethods(),
    },
    { bases: [base], attribute: modelAttribute },
  );
}

export function nameOf(name: Value, names: NameCounter, className: string): string {
  return name.kind === 'str' ? name.value : names.next(className);
}

interface Chain {
  readonly start: SymbolicTensor;
  readonly end: SymbolicTensor;
  readonly layers: readonly ObjectValue[];
}

/** The layers between two tensors. Models with several inputs, outputs or branches are not followed. */
function chainOf(inputs: Value, outputs: Value): Chain {
  const [start, end] = [symbolicOf(inputs), symbolicOf(outputs)];
  if (start === undefined || end === undefined)
    throw new NotKnown(reason('not-here', { name: 'a model of several tensors' }));
  const layers: ObjectValue[] = [];
  let current = end;
  while (current !== start) {
    if (current.from === undefined) throw new PythonError('ValueError', '`inputs` not connected to `outputs`');
    layers.unshift(current.from.layer);
    current = current.from.input;
  }
  return { start, end, layers };
}

/** What every model can do. */
export function modelMethods(): Readonly<Record<string, Value>> {
  return {
    __call__: native(
      `${path}.__call__`,
      '(self, inputs, *args, **kwargs)',
      ({ self, inputs }, caller) => callModel(self, inputs, caller),
      { takesUnknown: true },
    ),
    predict: native(
      `${path}.predict`,
      '(self, x, batch_size=None, verbose=None, steps=None, callbacks=None)',
      ({ self, x }, caller) => asNumpy(callModel(self, x, caller)),
      { takesUnknown: true },
    ),
    build: native(`${path}.build`, '(self, input_shape=None)', ({ self, input_shape: shape }, caller) => {
      modelStateOf(self).build(layerShapeOf(shape), caller);
      return none;
    }),
    summary: native(`${path}.summary`, '(self, line_length=None, **kwargs)', ({ self }, caller) => {
      caller.print(summaryOf(modelStateOf(self)));
      return none;
    }),
    count_params: native(`${path}.count_params`, '(self)', ({ self }) =>
      int(
        modelStateOf(self)
          .weights()
          .reduce((count, { spec }) => count + sizeOf(spec.shape), 0),
      ),
    ),
    get_layer: native(`${path}.get_layer`, '(self, name=None, index=None)', ({ self, name, index }) =>
      layerOf(modelStateOf(self), name, index),
    ),
    compute_output_shape: native(
      `${path}.compute_output_shape`,
      '(self, input_shape)',
      ({ self, input_shape: shape }, caller) => {
        const state = modelStateOf(self);
        state.build(layerShapeOf(shape), caller);
        return state.outputShape === undefined ? none : shapeTuple(state.outputShape);
      },
    ),
    compile: native(`${path}.compile`, '(self, *args, **kwargs)', () => none, { takesUnknown: true }),
  };
}

/** A class of the program has a `call` of its own. */
function callModel(self: Value, inputs: Value, caller: Caller): Value {
  const { state } = objectOf(self);
  if (!(state instanceof ModelState)) return caller.call(caller.attribute(self, 'call'), positional(inputs));
  const output = state.call(inputs, caller);
  const shape = symbolicOf(output)?.shape;
  if (shape !== undefined) state.outputShape = shape;
  return output;
}

function layerOf({ layers }: ModelState, name: Value, index: Value): Value {
  const found =
    index.kind === 'int'
      ? layers.at(index.value)
      : layers.find(({ attributes }) => {
          const own = attributes.get('name');
          return own?.kind === 'str' && name.kind === 'str' && own.value === name.value;
        });
  if (found !== undefined) return found;
  throw new PythonError('ValueError', `No such layer: ${name.kind === 'str' ? name.value : ''}.`);
}

/** Shapes, layers and weights. */
export function modelAttribute({ state }: ObjectValue, name: string): Value | undefined {
  if (!(state instanceof ModelState)) return undefined;
  switch (name) {
    case 'name':
      return str(state.name);
    case 'layers':
      return list([...state.listed()]);
    case 'input_shape':
      return state.inputShape && shapeTuple(state.inputShape);
    case 'output_shape':
      return state.outputShape && shapeTuple(state.outputShape);
    case 'built':
      return bool(state.outputShape !== undefined);
    case 'weights':
    case 'variables':
      return list(state.weights().map(({ value }) => value));
    case 'trainable_weights':
    case 'trainable_variables':
      return list(
        state
          .weights()
          .filter(({ spec }) => spec.trainable)
          .map(({ value }) => value),
      );
    default:
      return undefined;
  }
}
