import type { Shape } from '../array/ndarray';
import { sizeOf } from '../array/ndarray';
import type { LayerShape } from './layerShape';

/** The axes of an image or a sequence, in either data format. */
export interface SpatialAxes<Size> {
  readonly batch: Size;
  readonly spatial: readonly Size[];
  readonly channels: Size;
}

/** A shape `[batch, ...spatial, channels]`, or `[batch, channels, ...spatial]` when channels are first, taken apart. */
export function spatialAxes<Size extends number | null>(
  shape: readonly Size[],
  channelsLast: boolean,
): SpatialAxes<Size> {
  const [batch, ...rest] = shape;
  const channels = channelsLast ? rest.at(-1) : rest[0];
  if (batch === undefined || channels === undefined) throw new RangeError('a shape without channels');
  return { batch, channels, spatial: channelsLast ? rest.slice(0, -1) : rest.slice(1) };
}

/** A shape of these axes. */
export function joinAxes<Size extends number | null>(
  { batch, spatial, channels }: SpatialAxes<Size>,
  channelsLast: boolean,
): Size[] {
  return channelsLast ? [batch, ...spatial, channels] : [batch, channels, ...spatial];
}

/** The shape with other sizes along its spatial axes; sizes that are not known stay so. */
export function resizeSpatial(
  shape: LayerShape,
  channelsLast: boolean,
  resize: (size: number, axis: number) => number,
): LayerShape {
  const axes = spatialAxes(shape, channelsLast);
  const spatial = axes.spatial.map((size, axis) => (size === null ? null : resize(size, axis)));
  return joinAxes({ ...axes, spatial }, channelsLast);
}

/** Where values of an array lie: position = batch * batchStep + place * placeStep + channel * channelStep. */
export interface SpatialLayout extends SpatialAxes<number> {
  /** How many places there are: the product of the spatial sizes. */
  readonly places: number;
  readonly batchStep: number;
  readonly placeStep: number;
  readonly channelStep: number;
}

/** The layout of an array in C order; places are numbered in C order, too. */
export function layoutOf(shape: Shape, channelsLast: boolean): SpatialLayout {
  const axes = spatialAxes(shape, channelsLast);
  const places = sizeOf(axes.spatial);
  return {
    ...axes,
    places,
    batchStep: places * axes.channels,
    placeStep: channelsLast ? axes.channels : 1,
    channelStep: channelsLast ? 1 : places,
  };
}
