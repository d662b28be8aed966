import { ndarray } from '../../array/ndarray';
import type { NDArray } from '../../array/ndarray';
import type { Layer, LayerArguments, LayerDefinition, LayerPrecision, WeightSpec } from '../definition';
import { numberArgument } from '../layerArguments';
import { valueError } from '../layerError';
import { formatTuple } from '../layerShape';
import type { LayerShape } from '../layerShape';
import { rounding } from '../rounding';

/**
 * `(x - moving_mean) / sqrt(moving_variance + epsilon) * gamma + beta` for each entry of an axis, outside of training.
 *
 * Source: keras 3.15 · keras.layers.BatchNormalization
 */
export const batchNormalization: LayerDefinition = {
  className: 'BatchNormalization',
  params: {
    axis: -1,
    momentum: 0.99,
    epsilon: 1e-3,
    center: true,
    scale: true,
    beta_initializer: 'zeros',
    gamma_initializer: 'ones',
    moving_mean_initializer: 'zeros',
    moving_variance_initializer: 'ones',
    beta_regularizer: null,
    gamma_regularizer: null,
    beta_constraint: null,
    gamma_constraint: null,
    synchronized: false,
  },
  make: makeBatchNormalization,
};

function makeBatchNormalization(args: LayerArguments): Layer {
  const axis = numberArgument(args, 'axis');
  const weights = (input: LayerShape): readonly WeightSpec[] => {
    const shape = [entriesAlong(input, axis)];
    const weight = (name: string, trainable: boolean): WeightSpec => ({
      name,
      shape,
      initializer: `${name}_initializer`,
      trainable,
    });
    return [
      ...(args.scale === false ? [] : [weight('gamma', true)]),
      ...(args.center === false ? [] : [weight('beta', true)]),
      weight('moving_mean', false),
      weight('moving_variance', false),
    ];
  };
  return {
    inputRank: {},
    outputShape: (input) => {
      if (axis < input.length && axis >= -input.length) return input;
      const out = `Axis ${String(axis)} is out of bounds for input shape ${formatTuple(input)}.`;
      throw valueError(`${out} Received: axis=${String(axis)}`);
    },
    weights,
    call: (input, given, { precision }) => {
      const named = new Map(weights(input.shape).map(({ name }, index) => [name, given[index]]));
      return normalized(input, named, { axis, epsilon: numberArgument(args, 'epsilon'), precision });
    },
  };
}

function entriesAlong(input: LayerShape, axis: number): number {
  const size = input.at(axis);
  if (typeof size === 'number') return size;
  throw valueError(`The size of axis ${String(axis)} must be known. Received: input_shape=${formatTuple(input)}`);
}

function normalized(
  input: NDArray,
  weights: ReadonlyMap<string, NDArray | undefined>,
  { axis, epsilon, precision }: { axis: number; epsilon: number; precision: LayerPrecision },
): NDArray {
  const round = rounding(precision);
  const weight = (name: string, entry: number, missing: number): number =>
    weights.has(name) ? (weights.get(name)?.data[entry] ?? NaN) : missing;
  const place = axis < 0 ? axis + input.shape.length : axis;
  const entries = input.shape[place] ?? 1;
  const step = input.shape.slice(place + 1).reduce((product, size) => product * size, 1);
  const data = input.data.map((value, position) => {
    const entry = Math.floor(position / step) % entries;
    const spread = Math.sqrt(round(weight('moving_variance', entry, 1) + round(epsilon)));
    const factor = round(round(1 / round(spread)) * weight('gamma', entry, 1));
    const offset = round(weight('beta', entry, 0) - round(weight('moving_mean', entry, 0) * factor));
    return round(round(value * factor) + offset);
  });
  return ndarray(data, input.shape, precision);
}
