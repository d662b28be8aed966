import { ndarray } from '../../array/ndarray';
import type { NDArray } from '../../array/ndarray';
import type { Layer, LayerArgument, LayerArguments, LayerDefinition } from '../definition';
import { required } from '../definition';
import { formatArgument } from '../layerArguments';
import { valueError } from '../layerError';
import type { LayerShape } from '../layerShape';
import { rounding } from '../rounding';

/** Layers that are one of `keras.activations`. Source: keras 3.15 · keras.layers.Activation, ReLU, Softmax … */
export const activations: readonly LayerDefinition[] = [
  {
    className: 'Activation',
    params: { activation: required },
    make: ({ activation }) => elementwise(typeof activation === 'string' ? activation : 'linear'),
  },
  {
    className: 'ReLU',
    params: { max_value: null, negative_slope: 0, threshold: 0 },
    make: (args) => {
      if (args.max_value !== null)
        refuseNegative(args, 'max_value', 'max_value of a ReLU layer cannot be a negative value.');
      for (const name of ['negative_slope', 'threshold'])
        refuseNegative(args, name, `${name} of a ReLU layer cannot be None or a negative value.`);
      return elementwise('relu', args);
    },
  },
  {
    className: 'LeakyReLU',
    params: { negative_slope: 0.3 },
    make: (args) => {
      const rule = 'The negative_slope value of a Leaky ReLU layer cannot be None or negative value. Expected a float.';
      refuseNegative(args, 'negative_slope', rule);
      return elementwise('leaky_relu', args);
    },
  },
  { className: 'ELU', params: { alpha: 1 }, make: (args) => elementwise('elu', args) },
  { className: 'Softmax', params: { axis: -1 }, make: (args) => elementwise('softmax', args) },
  {
    className: 'PReLU',
    params: {
      alpha_initializer: 'zeros',
      alpha_regularizer: null,
      alpha_constraint: null,
      shared_axes: null,
    },
    make: makePrelu,
  },
];

function elementwise(identifier: string, args: LayerArguments = {}): Layer {
  return {
    inputRank: {},
    outputShape: (input) => input,
    call: (input) => input,
    activation: { identifier, params: Object.fromEntries(Object.entries(args).filter(isParam)) },
  };
}

const isParam = (entry: [string, LayerArgument]): entry is [string, number | string | boolean | null] =>
  typeof entry[1] !== 'object' || entry[1] === null;

function refuseNegative(args: LayerArguments, name: string, rule: string): void {
  const value = args[name];
  if (typeof value !== 'number' || value < 0) throw valueError(`${rule} Received: ${name}=${formatArgument(value)}`);
}

/** x where it is positive, elsewhere a weight times x, one weight for each place or shared along axes. */
function makePrelu({ shared_axes: shared = null }: LayerArguments): Layer {
  const sharedAxes = [shared].flat();
  const alphaShape = (input: LayerShape): number[] =>
    input.slice(1).map((size, index) => (sharedAxes.includes(index + 1) ? 1 : knownSize(size, input)));
  return {
    inputRank: {},
    outputShape: (input) => input,
    weights: (input) => [
      { name: 'alpha', shape: alphaShape(input), initializer: 'alpha_initializer', trainable: true },
    ],
    call: (input, [alpha], { precision }) => {
      if (alpha === undefined) return undefined;
      const round = rounding(precision);
      const data = input.data.map((value, position) =>
        value > 0 ? value : round(value * (alpha.data[sharedPosition(position, input, alpha)] ?? NaN)),
      );
      return ndarray(data, input.shape, precision);
    },
  };
}

function knownSize(size: number | null, input: LayerShape): number {
  if (size !== null) return size;
  throw valueError(`Cannot create a weight of unknown size for an input of shape ${formatArgument(input)}.`);
}

/** Where the weight for a value lies: axes of size 1 are shared, the batch has none. */
function sharedPosition(position: number, { shape }: NDArray, { shape: weight }: NDArray): number {
  let rest = position;
  let result = 0;
  let step = 1;
  for (let axis = shape.length - 1; axis > 0; axis -= 1) {
    const size = shape[axis] ?? 1;
    const along = weight[axis - 1] ?? 1;
    if (along > 1) result += (rest % size) * step;
    rest = Math.floor(rest / size);
    step *= along;
  }
  return result;
}
