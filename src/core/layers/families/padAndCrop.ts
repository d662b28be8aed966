import type { NDArray } from '../../array/ndarray';
import type { Layer, LayerArguments, LayerDefinition } from '../definition';
import { channelsLast, formatArgument, sidesArgument } from '../layerArguments';
import { valueError } from '../layerError';
import { formatTuple, knownShape } from '../layerShape';
import type { LayerShape } from '../layerShape';
import { moveValues } from '../moveValues';
import { resizeSpatial } from '../spatialAxes';

type Sides = readonly (readonly number[])[];

/** Zeros around the values. Source: keras 3.15 · keras.layers.ZeroPadding1D, ZeroPadding2D, ZeroPadding3D */
export const zeroPaddings: readonly LayerDefinition[] = [1, 2, 3].map((rank) => ({
  className: `ZeroPadding${String(rank)}D`,
  params: { padding: 1, data_format: null },
  make: (args) => makePadding(args, rank),
}));

/** Values cut off at the edges. Source: keras 3.15 · keras.layers.Cropping1D, Cropping2D, Cropping3D */
export const croppings: readonly LayerDefinition[] = [1, 2, 3].map((rank) => ({
  className: `Cropping${String(rank)}D`,
  params: rank === 1 ? { cropping: 1 } : { cropping: rank === 2 ? 0 : 1, data_format: null },
  make: (args) => makeCropping(args, rank),
}));

function makePadding(args: LayerArguments, rank: number): Layer {
  const sides = sidesArgument(args, 'padding', rank);
  const last = channelsLast(args);
  const outputShape = (input: LayerShape): LayerShape =>
    resizeSpatial(input, last, (size, axis) => size + sum(sides[axis]));
  return {
    inputRank: { exactly: rank + 2 },
    outputShape,
    call: (input) => shifted(input, outputShape(input.shape), startsOf(sides, last, -1)),
  };
}

function makeCropping(args: LayerArguments, rank: number): Layer {
  if (rank > 1 && typeof args.cropping === 'number' && args.cropping < 0) {
    throw valueError(`\`cropping\` cannot be negative. Received: cropping=${formatArgument(args.cropping)}.`);
  }
  const sides = sidesArgument(args, 'cropping', rank);
  const last = channelsLast(args);
  const outputShape = (input: LayerShape): LayerShape =>
    resizeSpatial(input, last, (size, axis) => {
      const left = size - sum(sides[axis]);
      if (left > 0) return left;
      throw valueError(cropsAll(rank, input, sides));
    });
  return {
    inputRank: { exactly: rank + 2 },
    outputShape,
    call: (input) => shifted(input, outputShape(input.shape), startsOf(sides, last, 1)),
  };
}

function cropsAll(rank: number, input: LayerShape, sides: Sides): string {
  const what =
    rank === 1
      ? '`cropping` parameter of `Cropping1D` layer must be smaller than the input length.'
      : 'Values in `cropping` argument should be smaller than the corresponding spatial dimension of the input.';
  const cropping = formatArgument(rank === 1 ? (sides[0] ?? []) : sides);
  return `${what} Received: input_shape=${formatTuple(input)}, cropping=${cropping}`;
}

/** For each axis of the input how far its values move towards the front. */
function startsOf(sides: Sides, last: boolean, sign: 1 | -1): readonly number[] {
  const starts = sides.map(([before = 0]) => sign * before);
  return last ? [0, ...starts, 0] : [0, 0, ...starts];
}

function shifted(input: NDArray, output: LayerShape, starts: readonly number[]): NDArray | undefined {
  const shape = knownShape(output);
  if (shape === undefined) return undefined;
  return moveValues(input, shape, (index) => {
    const from = index.map((each, axis) => each + (starts[axis] ?? 0));
    return from.every((each, axis) => each >= 0 && each < (input.shape[axis] ?? 0)) ? from : undefined;
  });
}

function sum(amounts: readonly number[] = []): number {
  return amounts.reduce((total, each) => total + each, 0);
}
