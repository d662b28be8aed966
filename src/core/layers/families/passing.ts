import type { Layer, LayerArguments, LayerDefinition } from '../definition';
import { required } from '../definition';
import { formatArgument, numberArgument } from '../layerArguments';
import { valueError } from '../layerError';

/** Layers that act in training only, and pass values on as they are otherwise. */
export const passing: readonly LayerDefinition[] = [
  { className: 'Identity', params: {}, make: () => passOn() },
  { className: 'ActivityRegularization', params: { l1: 0, l2: 0 }, make: () => passOn() },
  { className: 'Dropout', params: { rate: required, noise_shape: null, seed: null }, make: makeDropout },
  { className: 'AlphaDropout', params: { rate: required, noise_shape: null, seed: null }, make: makeDropout },
  { className: 'GaussianDropout', params: { rate: required, seed: null }, make: makeDropout },
  { className: 'GaussianNoise', params: { stddev: required, seed: null }, make: () => passOn() },
  ...[1, 2, 3].map((rank): LayerDefinition => ({
    className: `SpatialDropout${String(rank)}D`,
    params: { rate: required, ...(rank > 1 && { data_format: null }), seed: null },
    make: (args) => ({ ...makeDropout(args), inputRank: { exactly: rank + 2 } }),
  })),
];

function passOn(): Layer {
  return { inputRank: {}, outputShape: (input) => input, call: (input) => input };
}

/** Source: keras 3.15 · keras.layers.Dropout */
function makeDropout(args: LayerArguments): Layer {
  const rate = numberArgument(args, 'rate');
  if (rate >= 0 && rate <= 1) return passOn();
  throw valueError(
    'Invalid value received for argument `rate`. Expected a float value between 0 and 1. ' +
      `Received: rate=${formatArgument(args.rate)}`,
  );
}
