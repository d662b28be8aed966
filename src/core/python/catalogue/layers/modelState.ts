import type { LayerShape } from '../../../layers/layerShape';
import { positional } from '../../calls/arguments';
import type { Caller } from '../../calls/caller';
import { PythonError } from '../../calls/pythonError';
import { NotKnown } from '../../values/notKnown';
import { reason } from '../../values/reason';
import type { ObjectValue, Value } from '../../values/value';
import { kerasTensor, SymbolicTensor, symbolicOf } from './kerasTensor';
import { LayerState } from './layerState';
import type { LayerWeight } from './layerState';

/** The place where data enters a model. */
export class InputState {
  constructor(
    readonly name: string,
    readonly shape: LayerShape,
    readonly dtype: string,
  ) {}
}

/** A model whose layers follow each other. */
export class ModelState {
  inputShape: LayerShape | undefined;
  outputShape: LayerShape | undefined;
  readonly layers: ObjectValue[] = [];

  constructor(
    readonly name: string,
    readonly className: string,
    /** Whether the input counts as a layer, as in a model made of tensors. */
    private readonly listsInput = false,
  ) {}

  /** Gives every layer the shape that reaches it. */
  build(input: LayerShape, caller: Caller): void {
    const start = kerasTensor(new SymbolicTensor(input, 'float32', 'keras_tensor'));
    const end = symbolicOf(this.through(start, caller));
    this.inputShape = input;
    this.outputShape = end?.shape;
  }

  /** What the model gives for a tensor or an array. */
  call(input: Value, caller: Caller): Value {
    return this.through(input, caller);
  }

  /** What `model.layers` lists. */
  listed(): readonly ObjectValue[] {
    return this.listsInput ? this.layers : this.inner();
  }

  /** The layers without the input. */
  private inner(): readonly ObjectValue[] {
    return this.layers.filter(({ state }) => !(state instanceof InputState));
  }

  /** All weights, in the order of the layers. */
  weights(): readonly LayerWeight[] {
    return this.inner().flatMap(({ state }) => {
      if (state instanceof LayerState) return state.weights ?? [];
      return state instanceof ModelState ? state.weights() : [];
    });
  }

  private through(input: Value, caller: Caller): Value {
    return this.inner().reduce((value: Value, layer) => caller.call(layer, positional(value)), input);
  }
}

/** The model behind an object. */
export function modelStateOf(self: Value): ModelState {
  if (self.kind === 'object' && self.state instanceof ModelState) return self.state;
  throw new NotKnown(reason('not-here', { name: 'a model of the program' }));
}

/** Refuses what is no layer, as `Sequential.add` does. */
export function checkLayer(layer: Value): ObjectValue {
  if (layer.kind === 'object') return layer;
  if (layer.kind === 'unknown') throw new NotKnown(layer.because);
  throw new PythonError('ValueError', 'Only instances of `keras.Layer` can be added to a Sequential model.');
}
