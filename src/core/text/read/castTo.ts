import type { DType } from '../../array/ndarray';
import type { FloatDType } from '../../format/floatFormats';
import { floatFormats, roundToFormat } from '../../format/floatFormats';
import type { Issue, Span } from '../../issues/issue';
import { issue } from '../../issues/issue';

/** The smallest and the largest number of each integer dtype. */
const ranges: Readonly<Record<Exclude<DType, FloatDType | 'bool'>, readonly [number, number]>> = {
  int64: [-(2 ** 63), 2 ** 63],
  int32: [-(2 ** 31), 2 ** 31 - 1],
  int16: [-(2 ** 15), 2 ** 15 - 1],
  int8: [-(2 ** 7), 2 ** 7 - 1],
  uint64: [0, 2 ** 64],
  uint32: [0, 2 ** 32 - 1],
  uint16: [0, 2 ** 16 - 1],
  uint8: [0, 2 ** 8 - 1],
};

export function isFloat(dtype: DType): dtype is FloatDType {
  return dtype in floatFormats;
}

/**
 * Converts values in place to what `dtype` holds: floats are rounded to its precision, as every library does without a
 * word; fractions are cut off for integers and everything but 0 is true for booleans, with the warning
 * `text.cast-changed`. A number beyond an integer dtype is the error `text.out-of-range`.
 */
export function castTo(data: Float64Array, dtype: DType, span: Span): Issue[] {
  if (isFloat(dtype)) {
    if (dtype === 'float32') for (let at = 0; at < data.length; at += 1) data[at] = Math.fround(data[at]!);
    else if (dtype !== 'float64')
      for (let at = 0; at < data.length; at += 1) data[at] = roundToFormat(data[at]!, dtype);
    return [];
  }
  const [lowest, highest] = dtype === 'bool' ? [-Infinity, Infinity] : ranges[dtype];
  let count = 0;
  let example: { before: number; after: number } | undefined;
  for (let at = 0; at < data.length; at += 1) {
    const before = data[at]!;
    // Adding 0 makes -0 the integer 0.
    const after = dtype === 'bool' ? Number(before !== 0) : Math.trunc(before) + 0;
    if (!(after >= lowest && after <= highest)) {
      return [issue('text.out-of-range', 'error', { value: before, dtype, lowest, highest }, span)];
    }
    data[at] = after;
    if (after !== before) {
      count += 1;
      example ??= { before, after };
    }
  }
  return example === undefined ? [] : [issue('text.cast-changed', 'warning', { count, dtype, ...example }, span)];
}
