import { integerOf, optional } from '../../calls/convert';
import { native, nativeClass, newObject } from '../../calls/native';
import { PythonError } from '../../calls/pythonError';
import { str } from '../../values/make';
import type { ClassValue, FunctionValue, ObjectValue, Value } from '../../values/value';
import { kerasTensor, SymbolicTensor } from './kerasTensor';
import { InputState } from './modelState';
import type { NameCounter } from './nameCounter';
import { layerShapeOf, shapeTuple } from './shapes';

const parameters = '(shape=None, batch_size=None, dtype=None, name=None, batch_shape=None, **kwargs)';

/** The class `keras.layers.InputLayer`. Source: keras 3.15 · keras.layers.InputLayer */
export function inputLayerClass(names: NameCounter): ClassValue {
  const make = native('keras.layers.InputLayer', parameters, (given) => inputLayer(layer, inputStateOf(given, names)));
  const layer = nativeClass(
    'keras.layers.InputLayer',
    {},
    { attribute, construct: (given, caller) => make.call(given, caller) },
  );
  return layer;
}

/** `keras.Input(shape)`: a tensor that a model begins with. Source: keras 3.15 · keras.Input */
export function inputFunction(names: NameCounter): FunctionValue {
  return native('keras.Input', parameters, (given) => {
    const { shape, dtype, name } = inputStateOf(given, names);
    return kerasTensor(new SymbolicTensor(shape, dtype, name));
  });
}

/** An object of the class. */
export function inputLayer(layer: ClassValue, state: InputState): ObjectValue {
  return { ...newObject(layer), state };
}

type Given = Readonly<Record<'shape' | 'batch_size' | 'dtype' | 'name' | 'batch_shape', Value>>;

function inputStateOf(
  { shape, batch_size: size, dtype, name, batch_shape: whole }: Given,
  names: NameCounter,
): InputState {
  const named = name.kind === 'str' ? name.value : names.next('InputLayer');
  const numbers = dtype.kind === 'dtype' ? dtype.dtype : dtype.kind === 'str' ? dtype.value : 'float32';
  if (whole.kind !== 'none') return new InputState(named, layerShapeOf(whole), numbers);
  if (shape.kind === 'none') throw new PythonError('ValueError', 'You must pass a `shape` argument.');
  return new InputState(named, [optional(size, integerOf) ?? null, ...layerShapeOf(shape)], numbers);
}

function attribute({ state }: ObjectValue, name: string): Value | undefined {
  if (!(state instanceof InputState)) return undefined;
  switch (name) {
    case 'name':
    case 'dtype':
      return str(state[name]);
    case 'batch_shape':
    case 'input_shape':
    case 'output_shape':
      return shapeTuple(state.shape);
    default:
      return undefined;
  }
}
