import { ndarray } from '../../array/ndarray';
import type { NDArray } from '../../array/ndarray';
import type { Layer, LayerArguments, LayerDefinition, LayerPrecision } from '../definition';
import { required } from '../definition';
import {
  activationArgument,
  channelsLast,
  convolutionPadding,
  formatArgument,
  numberArgument,
  sizesArgument,
} from '../layerArguments';
import { valueError } from '../layerError';
import { formatTuple, formatVector } from '../layerShape';
import type { LayerShape } from '../layerShape';
import { rounding } from '../rounding';
import { joinAxes, layoutOf, spatialAxes } from '../spatialAxes';
import { biasWeight, weightArguments } from '../weights';
import { coversOf, placesAlong } from '../windows';
import type { Cover, Window } from '../windows';

/** Convolutions along one, two and three axes. Source: keras 3.15 · keras.layers.Conv1D, Conv2D, Conv3D */
export const convolutions: readonly LayerDefinition[] = [1, 2, 3].map((rank) => ({
  className: `Conv${String(rank)}D`,
  aliases: [`Convolution${String(rank)}D`],
  params: {
    filters: required,
    kernel_size: required,
    strides: 1,
    padding: 'valid',
    data_format: null,
    dilation_rate: 1,
    groups: 1,
    activation: null,
    use_bias: true,
    ...weightArguments,
  },
  make: (args) => makeConvolution(args, rank),
}));

interface Convolution extends Window {
  readonly filters: number;
  readonly groups: number;
  readonly channelsLast: boolean;
}

function makeConvolution(args: LayerArguments, rank: number): Layer {
  const convolution = readConvolution(args, rank);
  return {
    inputRank: { atLeast: rank + 2 },
    outputShape: (input) => outputShape(convolution, input),
    weights: (input) => {
      const channels = inputChannels(convolution, input);
      outputShape(convolution, input);
      const shape = [...convolution.size, channels / convolution.groups, convolution.filters];
      return [
        { name: 'kernel', shape, initializer: 'kernel_initializer', trainable: true },
        ...biasWeight(args, convolution.filters),
      ];
    },
    call: (input, [kernel, bias], { precision }) => kernel && convolve(convolution, { input, kernel, bias }, precision),
    ...activationArgument(args),
  };
}

function readConvolution(args: LayerArguments, rank: number): Convolution {
  const convolution = {
    filters: numberArgument(args, 'filters'),
    size: sizesArgument(args, 'kernel_size', rank),
    strides: sizesArgument(args, 'strides', rank),
    dilation: sizesArgument(args, 'dilation_rate', rank),
    padding: convolutionPadding(args, rank),
    channelsLast: channelsLast(args),
    groups: numberArgument(args, 'groups'),
  };
  checkFilters(convolution);
  if (Math.max(...convolution.strides) > 1 && Math.max(...convolution.dilation) > 1) {
    throw valueError(
      '`strides > 1` not supported in conjunction with `dilation_rate > 1`. ' +
        `Received: strides=${formatArgument(convolution.strides)} and dilation_rate=${formatArgument(convolution.dilation)}`,
    );
  }
  return convolution;
}

function checkFilters({ filters, groups }: Convolution): void {
  const received = `Received: groups=${String(groups)}`;
  if (filters <= 0) {
    throw valueError(
      `Invalid value for argument \`filters\`. Expected a strictly positive value. Received filters=${String(filters)}.`,
    );
  }
  if (groups <= 0) throw valueError(`The number of groups must be a positive integer. ${received}.`);
  if (filters % groups !== 0) {
    throw valueError(
      `The number of filters must be evenly divisible by the number of groups. ${received}, filters=${String(filters)}.`,
    );
  }
}

function inputChannels({ channelsLast: last, groups }: Convolution, input: LayerShape): number {
  const { channels } = spatialAxes(input, last);
  if (channels === null) {
    throw valueError(`The channel dimension of the input should be defined. Found: input_shape=${formatTuple(input)}`);
  }
  if (channels % groups !== 0) {
    throw valueError(
      'The number of input channels must be evenly divisible by the number of groups. ' +
        `Received groups=${String(groups)}, but the input has ${String(channels)} channels (full input shape is ${formatTuple(input)}).`,
    );
  }
  return channels;
}

function outputShape(convolution: Convolution, input: LayerShape): LayerShape {
  const { filters, size, channelsLast: last } = convolution;
  const axes = spatialAxes(input, last);
  const kernel = [...size, axes.channels, filters];
  if (kernel.length !== input.length) {
    throw valueError(
      'Kernel shape must have the same length as input, but received ' +
        `kernel of shape ${formatTuple(kernel)} and input of shape ${formatTuple(input)}.`,
    );
  }
  const spatial = axes.spatial.map((length, axis) => {
    if (length === null) return null;
    const places = placesAlong(convolution, length, axis);
    if (places > 0) return places;
    const { dilation, strides, padding } = convolution;
    throw valueError(
      `Computed output size would be zero or negative. Received \`inputs shape=${formatTuple(input)}\`, ` +
        `\`kernel shape=${formatTuple(kernel)}\`, \`dilation_rate=${formatVector(dilation)}\`, ` +
        `\`strides=${formatArgument(strides)}\`, \`padding=${padding}\`.`,
    );
  });
  return joinAxes({ ...axes, spatial, channels: filters }, last);
}

interface ConvolutionArrays {
  readonly input: NDArray;
  /** `[...size, channels of a group, filters]`. */
  readonly kernel: NDArray;
  readonly bias: NDArray | undefined;
}

/** Filters of one group see the channels of that group alone, in order. */
function convolve(
  convolution: Convolution,
  { input, kernel, bias }: ConvolutionArrays,
  precision: LayerPrecision,
): NDArray {
  const { filters, groups, channelsLast: last } = convolution;
  const from = layoutOf(input.shape, last);
  const covers = coversOf(convolution, from.spatial);
  const spatial = from.spatial.map((length, axis) => placesAlong(convolution, length, axis));
  const shape = joinAxes({ batch: from.batch, spatial, channels: filters }, last);
  const to = layoutOf(shape, last);
  const round = rounding(precision);
  const data = new Float64Array(from.batch * to.batchStep);
  const perGroup = { inputs: from.channels / groups, filters: filters / groups };
  for (let batch = 0; batch < from.batch; batch += 1) {
    covers.forEach((cover, place) => {
      for (let filter = 0; filter < filters; filter += 1) {
        const channel = Math.floor(filter / perGroup.filters) * perGroup.inputs;
        const start = batch * from.batchStep + channel * from.channelStep;
        const sum = weightedSum(cover, { input, start, from }, { kernel, filter, channels: perGroup.inputs });
        const position = batch * to.batchStep + place * to.placeStep + filter * to.channelStep;
        data[position] = round(round(sum) + (bias?.data[filter] ?? 0));
      }
    });
  }
  return ndarray(data, shape, precision);
}

function weightedSum(
  cover: Cover,
  { input, start, from }: { input: NDArray; start: number; from: { placeStep: number; channelStep: number } },
  { kernel, filter, channels }: { kernel: NDArray; filter: number; channels: number },
): number {
  const filters = kernel.shape.at(-1) ?? 0;
  let sum = 0;
  for (let index = 0; index < cover.input.length; index += 1) {
    const place = start + (cover.input[index] ?? 0) * from.placeStep;
    const within = (cover.within[index] ?? 0) * channels;
    for (let channel = 0; channel < channels; channel += 1) {
      const value = input.data[place + channel * from.channelStep] ?? NaN;
      sum += value * (kernel.data[(within + channel) * filters + filter] ?? NaN);
    }
  }
  return sum;
}
