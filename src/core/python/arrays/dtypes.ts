import type { DType, NDArray } from '../../array/ndarray';
import { roundToFormat } from '../../format/floatFormats';
import { isFloat } from '../../text/read/castTo';
import { NotKnown } from '../values/notKnown';
import { reason } from '../values/reason';

/** Booleans, then integers, then floats: what a dtype stands for, whatever its size. */
export type Kind = 'bool' | 'int' | 'float';

export function kindOf(dtype: DType): Kind {
  return dtype === 'bool' ? 'bool' : isFloat(dtype) ? 'float' : 'int';
}

export const isUnsigned = (dtype: DType): boolean => dtype.startsWith('u');

/** Bits of one value: 32 for float32, 16 for bfloat16, 1 for bool. */
export const bitsOf = (dtype: DType): number => Number(/\d+$/.exec(dtype)?.[0] ?? 1);

/** From here on a float64 no longer tells neighbouring integers apart. */
const exactIntegers = 2 ** 53;

/**
 * What `dtype` makes of a computed number: floats are rounded to it, integers lose their fraction and wrap around, booleans
 * are whether it is not 0. Throws NotKnown for an integer that a float64 cannot hold.
 */
export function storing(dtype: DType): (value: number) => number {
  if (dtype === 'float64') return (value) => value;
  if (dtype === 'float32') return Math.fround;
  if (dtype === 'bool') return (value) => Number(value !== 0);
  if (isFloat(dtype)) return (value) => roundToFormat(value, dtype);
  const range = 2 ** bitsOf(dtype);
  const half = isUnsigned(dtype) ? range : range / 2;
  return (value) => wrapped(value, range, half);
}

function wrapped(value: number, range: number, half: number): number {
  const whole = Math.trunc(value) + 0;
  if (!(Math.abs(whole) <= exactIntegers)) throw new NotKnown(reason('precision'));
  if (whole < half && whole >= half - range) return whole;
  const rest = ((whole % range) + range) % range;
  if (rest > exactIntegers) throw new NotKnown(reason('precision'));
  return rest >= half ? rest - range : rest;
}

/** The array with its values as `dtype` holds them; itself when that is its dtype. */
export function cast(array: NDArray, dtype: DType): NDArray {
  if (array.dtype === dtype) return array;
  const widens = dtype === 'float64' || (kindOf(array.dtype) === 'bool' && kindOf(dtype) !== 'bool');
  return { data: widens ? array.data : array.data.map(storing(dtype)), shape: array.shape, dtype };
}
