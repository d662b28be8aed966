import { ndarray, sizeOf } from '../../array/ndarray';
import type { NDArray } from '../../array/ndarray';
import type { Layer, LayerArguments, LayerDefinition, LayerPrecision } from '../definition';
import { required } from '../definition';
import { formatArgument } from '../layerArguments';
import { valueError } from '../layerError';

/** A row of the table for each index. Source: keras 3.15 · keras.layers.Embedding */
export const embedding: LayerDefinition = {
  className: 'Embedding',
  params: {
    input_dim: required,
    output_dim: required,
    embeddings_initializer: 'uniform',
    embeddings_regularizer: null,
    embeddings_constraint: null,
    mask_zero: false,
  },
  make: makeEmbedding,
};

function makeEmbedding(args: LayerArguments): Layer {
  const [rows, width] = [positive(args, 'input_dim'), positive(args, 'output_dim')];
  return {
    inputRank: {},
    outputShape: (input) => [...input, width],
    weights: () => [
      { name: 'embeddings', shape: [rows, width], initializer: 'embeddings_initializer', trainable: true },
    ],
    call: (input, [table], { precision }) => table && rowsOf(table, input, precision),
  };
}

function positive(args: LayerArguments, name: string): number {
  const value = args[name];
  if (typeof value === 'number' && Number.isInteger(value) && value > 0) return value;
  throw valueError(`\`${name}\` must be a positive integer. Received: ${name}=${formatArgument(value)}.`);
}

/** Undefined where an index is outside of the table: backends differ in what they give then. */
function rowsOf(table: NDArray, input: NDArray, precision: LayerPrecision): NDArray | undefined {
  const [rows = 0, width = 0] = table.shape;
  if (input.data.some((index) => !(index >= 0 && index < rows))) return undefined;
  const data = new Float64Array(sizeOf(input.shape) * width);
  input.data.forEach((index, position) => {
    const row = Math.trunc(index) * width;
    data.set(table.data.subarray(row, row + width), position * width);
  });
  return ndarray(data, [...input.shape, width], precision);
}
