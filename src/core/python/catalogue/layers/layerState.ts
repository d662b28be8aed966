import { ndarray, sizeOf } from '../../../array/ndarray';
import type { NDArray } from '../../../array/ndarray';
import { applyLayer, checkInputRank } from '../../../layers/applyLayer';
import type { Layer, LayerArguments, WeightSpec } from '../../../layers/definition';
import type { LayerShape } from '../../../layers/layerShape';
import { layerSlopes } from '../../../layers/layerSlopes';
import { weightStart } from '../../../layers/weights';
import { cast } from '../../arrays/dtypes';
import { checkSize, mostProducts } from '../../arrays/limits';
import { arrayOf } from '../../arrays/nestedArray';
import { positional } from '../../calls/arguments';
import type { Caller } from '../../calls/caller';
import { PythonError } from '../../calls/pythonError';
import { arrayValue, unknown } from '../../values/make';
import { reason } from '../../values/reason';
import type { Reason } from '../../values/reason';
import type { ArrayValue, MadeFrom, Unknown, Value } from '../../values/value';
import { shapeText } from './shapes';

/** A weight of a layer: a variable, or unknown with its shape. */
export interface LayerWeight {
  readonly spec: WeightSpec;
  value: ArrayValue | Unknown;
}

/** A layer of a program: what it was made with, and what it is once it has seen the shape of an input. */
export class LayerState {
  inputShape: LayerShape | undefined;
  outputShape: LayerShape | undefined;
  weights: readonly LayerWeight[] | undefined;

  constructor(
    readonly name: string,
    readonly className: string,
    private readonly layer: Layer,
    private readonly args: LayerArguments,
    /** An activation that is a function of the program. */
    private readonly activation: Value | undefined,
    /** Weights that the constructor was given. */
    private readonly given: readonly Value[] | undefined,
  ) {}

  /** `compute_output_shape`. */
  shapeFor(input: LayerShape): LayerShape {
    return this.layer.outputShape(input);
  }

  /** Makes the weights, as the first call does. */
  build(input: LayerShape): void {
    checkInputRank(this.layer, this.name, input);
    this.outputShape = this.layer.outputShape(input);
    this.inputShape = input;
    if (this.weights !== undefined) return;
    this.weights = (this.layer.weights?.(input) ?? []).map((spec) => ({ spec, value: this.start(spec) }));
    if (this.given !== undefined) this.setWeights(this.given);
  }

  /** What the layer gives for an array, or for one of which the shape alone is known. */
  call(input: Value, caller: Caller): Value {
    if (input.kind === 'unknown') return this.callUnknown(input);
    const array = cast(arrayOf(input, 'tensorflow'), 'float32');
    this.build(array.shape);
    const output = this.outputFor(array, input);
    if (output.kind === 'unknown' || this.activation === undefined) return output;
    return caller.call(this.activation, positional(output));
  }

  setWeights(values: readonly Value[]): void {
    const weights = this.weights ?? [];
    if (values.length !== weights.length) {
      throw new PythonError(
        'ValueError',
        `You called \`set_weights(weights)\` on layer '${this.name}' with a weight list of length ${String(values.length)}, ` +
          `but the layer was expecting ${String(weights.length)} weights.`,
      );
    }
    weights.forEach((weight, index) => {
      const value = values[index];
      if (value !== undefined) this.setWeight(weight, value);
    });
  }

  countParams(): number {
    return (this.weights ?? []).reduce((count, { spec }) => count + sizeOf(spec.shape), 0);
  }

  private setWeight(weight: LayerWeight, value: Value): void {
    if (value.kind === 'unknown') {
      weight.value = unknownWeight(weight.spec, value.because);
      return;
    }
    const array = cast(arrayOf(value, 'numpy'), 'float32');
    const { shape } = weight.spec;
    if (String(array.shape) !== String(shape)) {
      throw new PythonError(
        'ValueError',
        `Layer ${this.name} weight shape ${shapeText(shape)} is not compatible with provided weight shape ${shapeText(array.shape)}.`,
      );
    }
    if (weight.value.kind === 'array') weight.value.array = array;
    else weight.value = variableOf(array);
  }

  private start(spec: WeightSpec): ArrayValue | Unknown {
    const start = weightStart(spec, this.args);
    if (start.kind === 'unknown') return unknownWeight(spec, reason('random', { name: start.initializer }));
    checkSize(spec.shape);
    return variableOf(ndarray(new Float64Array(sizeOf(spec.shape)).fill(start.value), spec.shape, 'float32'));
  }

  private callUnknown(input: Unknown): Value {
    const shape = input.array?.shape;
    if (shape === undefined) return input;
    this.build(shape);
    return unknown(input.because, { framework: 'tensorflow', shape: this.outputShape ?? [], dtype: 'float32' });
  }

  private outputFor(array: NDArray, input: Value): ArrayValue | Unknown {
    const shape = this.outputShape ?? [];
    const withShape = (because: Reason): Unknown =>
      unknown(because, { framework: 'tensorflow', shape, dtype: 'float32' });
    const values = (this.weights ?? []).map(({ value }) => value);
    const missing = values.find((value) => value.kind === 'unknown' || value.lost !== undefined);
    if (missing?.kind === 'unknown') return withShape(missing.because);
    if (missing?.lost !== undefined) return withShape(missing.lost);
    const known = values.flatMap((value) => (value.kind === 'array' ? [value.array] : []));
    const products = sizeOf(shape.map((size) => size ?? 1)) * Math.max(1, known[0]?.data.length ?? 0);
    if (products > mostProducts) return withShape(reason('limit-products', { limit: mostProducts }));
    const output = applyLayer(this.layer, array, known);
    if (output === undefined) return withShape(reason('not-here', { name: `keras.layers.${this.className}` }));
    const madeFrom: MadeFrom = {
      sources: [input, ...values],
      slopes: (slopes) => layerSlopes(this.layer, array, known, output, slopes),
    };
    return { ...arrayValue(output, 'tensorflow'), madeFrom };
  }
}

const variableOf = (array: NDArray): ArrayValue => ({ ...arrayValue(array, 'tensorflow'), variable: true });

const unknownWeight = ({ shape }: WeightSpec, because: Reason): Unknown =>
  unknown(because, { framework: 'tensorflow', shape, dtype: 'float32' });
