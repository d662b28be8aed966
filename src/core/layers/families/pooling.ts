import { ndarray } from '../../array/ndarray';
import type { NDArray } from '../../array/ndarray';
import type { Layer, LayerArguments, LayerDefinition, LayerRun } from '../definition';
import { required } from '../definition';
import { channelsLast, formatArgument, sizesArgument } from '../layerArguments';
import { LayerError, valueError } from '../layerError';
import { formatVector } from '../layerShape';
import type { LayerShape } from '../layerShape';
import { rounding } from '../rounding';
import { joinAxes, layoutOf, spatialAxes } from '../spatialAxes';
import { coversOf, isEvenlyPadded, placesAlong } from '../windows';
import type { Window } from '../windows';
import { largest, meanOf } from './poolModes';
import type { PoolMode } from './poolModes';

/** The largest value of each window. Source: keras 3.15 · keras.layers.MaxPooling1D, MaxPooling2D, MaxPooling3D */
export const maxPoolings: readonly LayerDefinition[] = [1, 2, 3].map((rank) => ({
  className: `MaxPooling${String(rank)}D`,
  aliases: [`MaxPool${String(rank)}D`],
  params: { pool_size: 2, strides: null, padding: 'valid', data_format: null },
  make: (args) => makePooling(args, rank, largest),
}));

/**
 * The mean of each window's values; what lies beyond the edges is not counted. On the torch backend of Keras 3.15 the
 * values at the edges are repeated, and counted, where the two sides of an axis are not padded alike.
 *
 * Source: keras 3.15 · keras.layers.AveragePooling1D, AveragePooling2D, AveragePooling3D
 */
export const averagePoolings: readonly LayerDefinition[] = [1, 2, 3].map((rank) => ({
  className: `AveragePooling${String(rank)}D`,
  aliases: [`AvgPool${String(rank)}D`],
  params: { pool_size: required, strides: null, padding: 'valid', data_format: null },
  make: (args) => makePooling(args, rank, meanOf),
}));

interface Pooling extends Window {
  readonly channelsLast: boolean;
}

function makePooling(args: LayerArguments, rank: number, mode: PoolMode): Layer {
  const size = sizesArgument(args, 'pool_size', rank);
  const strides = args.strides === null ? size : sizesArgument(args, 'strides', rank, { allowZero: true });
  const { padding } = args;
  const last = channelsLast(args);
  const poolingOf = (): Pooling => ({
    size,
    strides,
    dilation: size.map(() => 1),
    padding: padding === 'valid' || padding === 'same' ? padding : refusedPadding(args),
    channelsLast: last,
  });
  return {
    inputRank: { exactly: rank + 2 },
    outputShape: (input) => outputShape(poolingOf(), input),
    call: (input, _weights, run) => pool(poolingOf(), input, mode, run),
  };
}

/** Keras looks at the padding when it meets a shape, not when the layer is made. */
function refusedPadding({ padding }: LayerArguments): never {
  throw valueError(
    `Argument \`padding\` must be either 'valid' or 'same'. Received: padding=${formatArgument(padding)}`,
  );
}

function outputShape(pooling: Pooling, input: LayerShape): LayerShape {
  const { size, strides, padding, channelsLast: last } = pooling;
  const axes = spatialAxes(input, last);
  if (strides.includes(0)) throw new LayerError('OverflowError', 'cannot convert float infinity to integer');
  const spatial = axes.spatial.map((length, axis) => {
    if (length === null) return null;
    const places = placesAlong(pooling, length, axis);
    if (places > 0) return places;
    throw valueError(
      `Computed output size would be zero or negative. Received: \`inputs.shape=${formatVector(input)}\`, ` +
        `\`pool_size=${formatVector(size)}\`, \`strides=${formatArgument(strides)}\`, \`padding=${padding}\`.`,
    );
  });
  return joinAxes({ ...axes, spatial }, last);
}

function pool(pooling: Pooling, input: NDArray, mode: PoolMode, { precision, backend }: LayerRun): NDArray {
  const from = layoutOf(input.shape, pooling.channelsLast);
  const edges = backend === 'torch' && !isEvenlyPadded(pooling, from.spatial) ? 'repeated' : 'left out';
  const covers = coversOf(pooling, from.spatial, edges);
  const spatial = from.spatial.map((length, axis) => placesAlong(pooling, length, axis));
  const shape = joinAxes({ batch: from.batch, spatial, channels: from.channels }, pooling.channelsLast);
  const to = layoutOf(shape, pooling.channelsLast);
  const round = rounding(precision);
  const data = new Float64Array(from.batch * to.batchStep);
  for (let batch = 0; batch < from.batch; batch += 1) {
    for (let channel = 0; channel < from.channels; channel += 1) {
      const start = batch * from.batchStep + channel * from.channelStep;
      const end = batch * to.batchStep + channel * to.channelStep;
      covers.forEach((cover, place) => {
        const values = cover.input.map((each) => input.data[start + each * from.placeStep] ?? NaN);
        data[end + place * to.placeStep] = round(mode(values));
      });
    }
  }
  return ndarray(data, shape, precision);
}
