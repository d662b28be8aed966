import type { Caller } from '../../calls/caller';
import { native, nativeClass } from '../../calls/native';
import { PythonError } from '../../calls/pythonError';
import { none } from '../../values/make';
import type { ClassValue, ObjectValue, Value } from '../../values/value';
import { objectOf } from '../selfOf';
import { inputLayer } from './input';
import { symbolicOf } from './kerasTensor';
import { nameOf } from './modelClass';
import { checkLayer, InputState, ModelState, modelStateOf } from './modelState';
import type { NameCounter } from './nameCounter';
import { layerShapeOf } from './shapes';

const path = 'keras.Sequential';

/** `keras.Sequential`: layers one after the other. Source: keras 3.15 · keras.Sequential */
export function sequentialClass(names: NameCounter, model: ClassValue, inputs: ClassValue): ClassValue {
  const add = (state: ModelState, layer: Value): void => {
    const first = state.layers.length === 0 ? firstInput(layer, inputs, names) : undefined;
    if (first !== undefined) state.layers.push(first);
    if (symbolicOf(layer) === undefined) state.layers.push(checkLayer(layer));
  };
  return nativeClass(
    path,
    {
      __init__: native(
        `${path}.__init__`,
        '(self, layers=None, trainable=True, name=None)',
        ({ self, layers, name }, caller) => {
          const state = new ModelState(nameOf(name, names, 'Sequential'), 'Sequential');
          objectOf(self).state = state;
          for (const layer of layers.kind === 'none' ? [] : caller.items(layers)) add(state, layer);
          rebuild(state, caller);
          return none;
        },
      ),
      add: native(`${path}.add`, '(self, layer, rebuild=True)', ({ self, layer }, caller) => {
        const state = modelStateOf(self);
        add(state, layer);
        rebuild(state, caller);
        return none;
      }),
      pop: native(`${path}.pop`, '(self, rebuild=True)', ({ self }, caller) => {
        const state = modelStateOf(self);
        const last = state.layers.pop();
        if (last === undefined) throw new PythonError('IndexError', 'pop from empty list');
        rebuild(state, caller);
        return last;
      }),
    },
    { bases: [model] },
  );
}

/** The input that comes before a first layer: a tensor, or what the layer was told of its input. */
function firstInput(layer: Value, inputs: ClassValue, names: NameCounter): ObjectValue | undefined {
  const tensor = symbolicOf(layer);
  if (tensor !== undefined) return inputLayer(inputs, new InputState(tensor.name, tensor.shape, tensor.dtype));
  const told = layer.kind === 'object' ? layer.attributes.get('_input_shape_arg') : undefined;
  return told && inputLayer(inputs, new InputState(names.next('InputLayer'), layerShapeOf(told), 'float32'));
}

/** A model that knows its input gives every layer its shape at once. */
function rebuild(state: ModelState, caller: Caller): void {
  state.outputShape = undefined;
  const input = state.layers[0]?.state;
  if (input instanceof InputState && state.layers.length > 1) state.build(input.shape, caller);
}
