import { sizeOf } from '../../array/ndarray';
import type { NDArray } from '../../array/ndarray';
import type { Layer, LayerArguments, LayerDefinition } from '../definition';
import { required } from '../definition';
import { channelsLast, formatArgument, numberArgument, tupleArgument } from '../layerArguments';
import { valueError } from '../layerError';
import { knownShape } from '../layerShape';
import type { LayerShape } from '../layerShape';
import { moveValues } from '../moveValues';
import { reshapedTo } from '../reshapedTo';

/** Layers that keep every value and change its place. */
export const rearranging: readonly LayerDefinition[] = [
  { className: 'Flatten', params: { data_format: null }, make: makeFlatten },
  { className: 'Reshape', params: { target_shape: required }, make: makeReshape },
  { className: 'Permute', params: { dims: required }, make: makePermute },
  { className: 'RepeatVector', params: { n: required }, make: makeRepeatVector },
];

/** All axes but the first as one; channels go last before that. Source: keras 3.15 · keras.layers.Flatten */
function makeFlatten(args: LayerArguments): Layer {
  const last = channelsLast(args);
  const outputShape = (input: LayerShape): LayerShape => {
    const sizes = knownShape(input.slice(1));
    return [input[0] ?? null, sizes === undefined ? null : sizeOf(sizes)];
  };
  return {
    inputRank: { atLeast: 1 },
    outputShape,
    call: (input) => {
      const rank = input.shape.length;
      const order = Array.from({ length: rank }, (_, axis) =>
        axis === 0 || rank < 2 ? axis : (axis % (rank - 1)) + 1,
      );
      return withShape(last ? input : transposed(input, order), outputShape(input.shape));
    },
  };
}

/** Another shape behind the first axis. Source: keras 3.15 · keras.layers.Reshape */
function makeReshape(args: LayerArguments): Layer {
  const target = tupleArgument(args, 'target_shape');
  const received = `Received: target_shape=${formatArgument(target)}.`;
  if (target.some((size) => size < -1)) {
    throw valueError(
      `Each dimension in \`target_shape\` must be a non-negative integer, or \`-1\` for a single unknown dimension. ${received}`,
    );
  }
  if (target.filter((size) => size === -1).length > 1) {
    throw valueError(`There must be at most one unknown dimension (-1) in \`target_shape\`. ${received}`);
  }
  const outputShape = (input: LayerShape): LayerShape => [input[0] ?? null, ...reshapedTo(input.slice(1), target)];
  return { inputRank: {}, outputShape, call: (input) => withShape(input, outputShape(input.shape)) };
}

/** Axes behind the first in another order, counted from 1. Source: keras 3.15 · keras.layers.Permute */
function makePermute(args: LayerArguments): Layer {
  const dims = tupleArgument(args, 'dims');
  if (![...dims].sort((a, b) => a - b).every((each, index) => each === index + 1)) {
    throw valueError(
      'Invalid permutation argument `dims` for Permute Layer. The set of indices in `dims` must be consecutive and start ' +
        `from 1. Received dims=${formatArgument(dims)}`,
    );
  }
  return {
    inputRank: { exactly: dims.length + 1 },
    outputShape: (input) => [0, ...dims].map((axis) => input[axis] ?? null),
    call: (input) => transposed(input, [0, ...dims]),
  };
}

/** `[batch, features]` as `[batch, n, features]`. Source: keras 3.15 · keras.layers.RepeatVector */
function makeRepeatVector(args: LayerArguments): Layer {
  const n = numberArgument(args, 'n');
  if (n <= 0) throw valueError(`Argument \`n\` should be a positive integer. Received: n=${String(n)}`);
  return {
    inputRank: { exactly: 2 },
    outputShape: ([batch = null, features = null]) => [batch, n, features],
    call: (input) => {
      const [batch = 0, features = 0] = input.shape;
      return moveValues(input, [batch, n, features], ([sample = 0, , feature = 0]) => [sample, feature]);
    },
  };
}

function withShape(input: NDArray, output: LayerShape): NDArray | undefined {
  const shape = knownShape(output);
  return shape && { ...input, shape };
}

function transposed(input: NDArray, order: readonly number[]): NDArray {
  const shape = order.map((axis) => input.shape[axis] ?? 1);
  return moveValues(input, shape, (index) => input.shape.map((_, axis) => index[order.indexOf(axis)] ?? 0));
}
