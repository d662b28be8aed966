import type { NDArray, Shape } from '../array/ndarray';
import type { ParamValue } from '../catalogue/definition';
import type { LayerShape } from './layerShape';

/** An argument of a layer: tuples and lists are lists here, `null` is None. */
export type LayerArgument = number | string | boolean | null | readonly LayerArgument[];

/** The arguments of a layer by name, defaults filled in. */
export type LayerArguments = Readonly<Record<string, LayerArgument>>;

/** float32 rounds what an output value is summed to; sums themselves are made in float64. */
export type LayerPrecision = 'float32' | 'float64';

/** How a layer is computed. Backends give the same but for edges of average pooling. */
export interface LayerRun {
  readonly precision: LayerPrecision;
  readonly backend: 'tensorflow' | 'torch';
}

/** What values a weight starts with. */
export type WeightStart =
  | { readonly kind: 'constant'; readonly value: number }
  /** By chance, or by something that is not computed here: the initializer's name. */
  | { readonly kind: 'unknown'; readonly initializer: string };

/** A weight that a layer makes when it first sees the shape of its input. */
export interface WeightSpec {
  /** By Keras's name: `kernel`. */
  readonly name: string;
  readonly shape: Shape;
  /** The argument that sets its start (`kernel_initializer`), or what it always starts with. */
  readonly initializer: string | number;
  readonly trainable: boolean;
}

/** How many axes an input has to have. */
export interface InputRank {
  readonly exactly?: number;
  readonly atLeast?: number;
}

/** A layer with its arguments: what it makes of shapes and of values. Every member raises `LayerError` as Keras does. */
export interface Layer {
  readonly inputRank: InputRank;
  /** `compute_output_shape`. */
  readonly outputShape: (input: LayerShape) => LayerShape;
  /** In the order of `get_weights()`. */
  readonly weights?: (input: LayerShape) => readonly WeightSpec[];
  /** `call`, outside of training, on an input whose shape `outputShape` has seen; undefined for what is not computed here. */
  readonly call: (input: NDArray, weights: readonly NDArray[], run: LayerRun) => NDArray | undefined;
  /**
   * How much a sum changes with each number of the input and of each weight, from how much it changes with each number that
   * `call` gives.
   */
  readonly slopes?: (input: NDArray, weights: readonly NDArray[], slopes: Float64Array) => readonly Float64Array[];
  /** The activation that is applied to what `call` gives. */
  readonly activation?: LayerActivation;
}

/** One of `keras.activations`, by an identifier of Keras. */
export interface LayerActivation {
  readonly identifier: string;
  readonly params?: Readonly<Record<string, ParamValue>>;
}

/** Stands for an argument without a default. */
export const required = Symbol('required');

/** A class of `keras.layers`. */
export interface LayerDefinition {
  /** `Conv2D`: the last part of its path. */
  readonly className: string;
  readonly aliases?: readonly string[];
  /** Arguments in their order, with their defaults. */
  readonly params: Readonly<Record<string, LayerArgument | typeof required>>;
  readonly make: (args: LayerArguments) => Layer;
}
