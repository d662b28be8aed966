import { ndarray } from '../../array/ndarray';
import type { NDArray } from '../../array/ndarray';
import type { Layer, LayerArguments, LayerDefinition, LayerPrecision } from '../definition';
import { required } from '../definition';
import { activationArgument, formatArgument } from '../layerArguments';
import { valueError } from '../layerError';
import { rounding } from '../rounding';
import { denseSlopes } from './denseSlopes';
import { biasWeight, weightArguments } from '../weights';

/** `x · kernel + bias` over the last axis. Source: keras 3.15 · keras.layers.Dense */
export const dense: LayerDefinition = {
  className: 'Dense',
  params: { units: required, activation: null, use_bias: true, ...weightArguments },
  make: makeDense,
};

function makeDense(args: LayerArguments): Layer {
  const { units } = args;
  if (typeof units !== 'number' || !Number.isInteger(units) || units <= 0) {
    throw valueError(
      `Received an invalid value for \`units\`, expected a positive integer. Received: units=${formatArgument(units)}`,
    );
  }
  return {
    inputRank: { atLeast: 2 },
    outputShape: (input) => [...input.slice(0, -1), units],
    weights: (input) => [
      {
        name: 'kernel',
        shape: [lastSize(input), units],
        initializer: 'kernel_initializer',
        trainable: true,
      },
      ...biasWeight(args, units),
    ],
    call: (input, [kernel, bias], { precision }) => multiply(input, kernel, bias, precision),
    slopes: denseSlopes,
    ...activationArgument(args),
  };
}

function lastSize(input: readonly (number | null)[]): number {
  const size = input.at(-1);
  if (typeof size === 'number') return size;
  throw valueError(
    'The last dimension of the inputs to a Dense layer should be defined. Found None. ' +
      `Full input shape received: (${input.map((each) => (each === null ? 'None' : String(each))).join(', ')})`,
  );
}

/** `[..., features]` times `[features, units]`, plus `[units]`. */
function multiply(
  input: NDArray,
  kernel: NDArray | undefined,
  bias: NDArray | undefined,
  precision: LayerPrecision,
): NDArray | undefined {
  if (kernel === undefined) return undefined;
  const [features = 0, units = 0] = kernel.shape;
  const rows = features === 0 ? 0 : input.data.length / features;
  const round = rounding(precision);
  const data = new Float64Array(rows * units);
  for (let row = 0; row < rows; row += 1) {
    for (let unit = 0; unit < units; unit += 1) {
      let sum = 0;
      for (let feature = 0; feature < features; feature += 1) {
        sum += (input.data[row * features + feature] ?? NaN) * (kernel.data[feature * units + unit] ?? NaN);
      }
      data[row * units + unit] = round(round(sum) + (bias?.data[unit] ?? 0));
    }
  }
  return ndarray(data, [...input.shape.slice(0, -1), units], precision);
}
