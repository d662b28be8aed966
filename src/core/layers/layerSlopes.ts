import type { NDArray } from '../array/ndarray';
import type { Layer } from './definition';

/** The derivatives of activations, from what they give. */
const ofActivations: Readonly<Record<string, (y: number) => number>> = {
  linear: () => 1,
  relu: (y) => Number(y > 0),
  sigmoid: (y) => y * (1 - y),
  tanh: (y) => 1 - y * y,
};

/**
 * How much a sum changes with each number of a layer's input and of each of its weights, from how much it changes with each
 * number of its output; undefined where that is not computed here.
 */
export function layerSlopes(
  layer: Layer,
  input: NDArray,
  weights: readonly NDArray[],
  output: NDArray,
  slopes: Float64Array,
): readonly Float64Array[] | undefined {
  const { identifier, params = {} } = layer.activation ?? { identifier: 'linear' };
  const derivative = Object.keys(params).length === 0 ? ofActivations[identifier] : undefined;
  if (derivative === undefined) return undefined;
  return layer.slopes?.(
    input,
    weights,
    slopes.map((slope, at) => slope * derivative(output.data[at] ?? NaN)),
  );
}
