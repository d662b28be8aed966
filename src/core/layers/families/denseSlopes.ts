import type { NDArray } from '../../array/ndarray';

/** The slopes of `x · kernel + bias` by `x`, by the kernel, and by the bias where there is one. */
export function denseSlopes(
  input: NDArray,
  weights: readonly NDArray[],
  slopes: Float64Array,
): readonly Float64Array[] {
  const [kernel, bias] = weights;
  const [features = 0, units = 0] = kernel?.shape ?? [];
  const byInput = new Float64Array(input.data.length);
  const byKernel = new Float64Array(features * units);
  const byBias = new Float64Array(units);
  slopes.forEach((slope, at) => {
    const [row, unit] = [Math.floor(at / units), at % units];
    byBias[unit] = (byBias[unit] ?? 0) + slope;
    for (let feature = 0; feature < features; feature += 1) {
      const [x, weight] = [row * features + feature, feature * units + unit];
      byInput[x] = (byInput[x] ?? 0) + slope * (kernel?.data[weight] ?? NaN);
      byKernel[weight] = (byKernel[weight] ?? 0) + slope * (input.data[x] ?? NaN);
    }
  });
  return bias === undefined ? [byInput, byKernel] : [byInput, byKernel, byBias];
}
