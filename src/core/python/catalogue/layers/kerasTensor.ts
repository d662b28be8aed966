import type { LayerShape } from '../../../layers/layerShape';
import { nativeClass, newObject } from '../../calls/native';
import { str } from '../../values/make';
import type { ObjectValue, Value } from '../../values/value';
import { shapeText, shapeTuple } from './shapes';

/** A tensor without values that goes through layers while a model is put together. */
export class SymbolicTensor {
  constructor(
    readonly shape: LayerShape,
    readonly dtype: string,
    readonly name: string,
    /** The layer that it comes from, and what that layer was given; an input has neither. */
    readonly from?: { readonly layer: ObjectValue; readonly input: SymbolicTensor },
  ) {}
}

const kerasTensorClass = nativeClass(
  'keras.KerasTensor',
  {},
  {
    attribute: ({ state }, name) => {
      if (!(state instanceof SymbolicTensor)) return undefined;
      if (name === 'shape') return shapeTuple(state.shape);
      return name === 'dtype' || name === 'name' ? str(state[name]) : undefined;
    },
    print: ({ state }) =>
      state instanceof SymbolicTensor
        ? `<KerasTensor shape=${shapeText(state.shape)}, dtype=${state.dtype}, sparse=False, ragged=False, name=${state.name}>`
        : '<KerasTensor>',
  },
);

export function kerasTensor(tensor: SymbolicTensor): ObjectValue {
  return { ...newObject(kerasTensorClass), state: tensor };
}

/** The symbolic tensor that a value is; undefined for anything else. */
export function symbolicOf(value: Value): SymbolicTensor | undefined {
  return value.kind === 'object' && value.state instanceof SymbolicTensor ? value.state : undefined;
}
