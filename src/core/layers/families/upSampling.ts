import type { Layer, LayerArguments, LayerDefinition } from '../definition';
import { channelsLast, formatArgument, sizesArgument } from '../layerArguments';
import { LayerError, valueError } from '../layerError';
import { knownShape } from '../layerShape';
import type { LayerShape } from '../layerShape';
import { moveValues } from '../moveValues';
import { resizeSpatial } from '../spatialAxes';

/** Every value repeated along the spatial axes. Source: keras 3.15 · keras.layers.UpSampling1D, UpSampling2D, UpSampling3D */
export const upSamplings: readonly LayerDefinition[] = [
  { className: 'UpSampling1D', params: { size: 2 }, make: (args) => makeUpSampling(args, 1) },
  {
    className: 'UpSampling2D',
    params: { size: 2, data_format: null, interpolation: 'nearest' },
    make: (args) => makeUpSampling(args, 2),
  },
  { className: 'UpSampling3D', params: { size: 2, data_format: null }, make: (args) => makeUpSampling(args, 3) },
];

function makeUpSampling(args: LayerArguments, rank: number): Layer {
  const factors = rank === 1 ? [wholeFactor(args)] : sizesArgument(args, 'size', rank);
  const last = channelsLast(args);
  const outputShape = (input: LayerShape): LayerShape =>
    resizeSpatial(input, last, (size, axis) => size * (factors[axis] ?? 1));
  const along = last ? [1, ...factors, 1] : [1, 1, ...factors];
  const { interpolation = 'nearest' } = args;
  return {
    inputRank: { exactly: rank + 2 },
    outputShape,
    call: (input) => {
      const shape = knownShape(outputShape(input.shape));
      if (shape === undefined || interpolation !== 'nearest') return undefined;
      return moveValues(input, shape, (index) => index.map((each, axis) => Math.floor(each / (along[axis] ?? 1))));
    },
  };
}

function wholeFactor({ size }: LayerArguments): number {
  if (typeof size !== 'number') {
    throw new LayerError('TypeError', `Expected an integer value for \`size\`, got ${formatArgument(size)}.`);
  }
  if (size <= 0) throw valueError(`Argument \`size\` should be a positive integer. Received: size=${String(size)}`);
  return size;
}
