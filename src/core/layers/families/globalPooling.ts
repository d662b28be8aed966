import { ndarray } from '../../array/ndarray';
import type { NDArray } from '../../array/ndarray';
import type { Layer, LayerArguments, LayerDefinition, LayerPrecision } from '../definition';
import { channelsLast } from '../layerArguments';
import { rounding } from '../rounding';
import { joinAxes, layoutOf, spatialAxes } from '../spatialAxes';
import { largest, meanOf } from './poolModes';
import type { PoolMode } from './poolModes';

/** One value for each channel. Source: keras 3.15 · keras.layers.GlobalMaxPooling1D … GlobalAveragePooling3D */
export const globalPoolings: readonly LayerDefinition[] = [1, 2, 3].flatMap((rank) => [
  globalPooling('Max', 'Max', rank, largest),
  globalPooling('Average', 'Avg', rank, meanOf),
]);

function globalPooling(name: string, short: string, rank: number, mode: PoolMode): LayerDefinition {
  return {
    className: `Global${name}Pooling${String(rank)}D`,
    aliases: [`Global${short}Pool${String(rank)}D`],
    params: { data_format: null, keepdims: false },
    make: (args) => makeGlobalPooling(args, rank, mode),
  };
}

function makeGlobalPooling(args: LayerArguments, rank: number, mode: PoolMode): Layer {
  const last = channelsLast(args);
  const keepAxes = args.keepdims === true;
  const pooledShape = <Size extends number | null>(shape: readonly Size[]): (Size | 1)[] => {
    const axes = spatialAxes<Size | 1>(shape, last);
    return joinAxes<Size | 1>({ ...axes, spatial: keepAxes ? axes.spatial.map(() => 1 as const) : [] }, last);
  };
  return {
    inputRank: { exactly: rank + 2 },
    outputShape: pooledShape,
    call: (input, _weights, { precision }) =>
      ndarray(channelValues(input, last, mode, precision), pooledShape(input.shape), precision),
  };
}

/** The value of each channel of each sample. */
function channelValues(input: NDArray, last: boolean, mode: PoolMode, precision: LayerPrecision): Float64Array {
  const { batch, channels, places, batchStep, placeStep, channelStep } = layoutOf(input.shape, last);
  const round = rounding(precision);
  const data = new Float64Array(batch * channels);
  for (let index = 0; index < data.length; index += 1) {
    const start = Math.floor(index / channels) * batchStep + (index % channels) * channelStep;
    const values = Array.from({ length: places }, (_, place) => input.data[start + place * placeStep] ?? NaN);
    data[index] = round(mode(values));
  }
  return data;
}
