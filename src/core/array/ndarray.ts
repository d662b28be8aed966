/** The element types that Python's array libraries print. All values are held as float64; `dtype` says what they stand for. */
export const dtypes = [
  'float64',
  'float32',
  'float16',
  'bfloat16',
  'int64',
  'int32',
  'int16',
  'int8',
  'uint64',
  'uint32',
  'uint16',
  'uint8',
  'bool',
] as const;

export type DType = (typeof dtypes)[number];

export type Shape = readonly number[];

/**
 * An n-dimensional array in C order.
 *
 * `data.length` equals the product of `shape`; a scalar has shape `[]` and one value. Every value that `dtype` can
 * express up to 64-bit floats is exact; 64-bit integers beyond 2^53 are not (readers report them).
 */
export interface NDArray {
  readonly data: Float64Array;
  readonly shape: Shape;
  readonly dtype: DType;
}

/** A number, or nested lists of numbers: how arrays look in JSON and in `tolist()`. */
export type Nested = number | readonly Nested[];

/** The number of values in an array of this shape: the product of its sizes, 1 for a scalar. */
export function sizeOf(shape: Shape): number {
  let size = 1;
  for (const dimension of shape) size *= dimension;
  return size;
}

/** The index along each axis of the value at `position`, counted in C order. */
export function indexAt(shape: Shape, position: number): readonly number[] {
  const index: number[] = [];
  let rest = position;
  for (const size of [...shape].reverse()) {
    index.unshift(rest % size);
    rest = Math.floor(rest / size);
  }
  return index;
}

/** An array over `data`, which must hold exactly as many values as `shape` asks for. */
export function ndarray(data: Float64Array, shape: Shape = [data.length], dtype: DType = 'float64'): NDArray {
  if (data.length !== sizeOf(shape)) {
    throw new RangeError(`shape [${shape.join(', ')}] does not hold ${String(data.length)} values`);
  }
  return { data, shape, dtype };
}

/** Nested lists of an array's values; a bare number for a scalar. */
export function toNested(array: Pick<NDArray, 'data' | 'shape'>): Nested {
  const { data, shape } = array;
  let position = 0;
  const last = shape.length - 1;
  const numbers = (): readonly number[] => {
    const list = new Array<number>(shape[last] ?? 0);
    for (let index = 0; index < list.length; index += 1, position += 1) list[index] = data[position] ?? NaN;
    return list;
  };
  const take = (axis: number): Nested => {
    if (axis === last) return numbers();
    const lists: Nested[] = [];
    for (let index = 0; index < (shape[axis] ?? 0); index += 1) lists.push(take(axis + 1));
    return lists;
  };
  return last === -1 ? (data[0] ?? NaN) : take(0);
}
