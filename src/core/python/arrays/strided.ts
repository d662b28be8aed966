import type { NDArray, Shape } from '../../array/ndarray';
import { sizeOf } from '../../array/ndarray';

/** Another look at an array's values: the value at index `(i, j, …)` lies at `offset + i * strides[0] + j * strides[1] …`. */
export interface View {
  readonly shape: Shape;
  readonly strides: readonly number[];
  readonly offset: number;
}

/** How many values apart neighbours along each axis are, in C order. */
export function stridesOf(shape: Shape): number[] {
  const strides = new Array<number>(shape.length).fill(1);
  for (let axis = shape.length - 2; axis >= 0; axis -= 1) strides[axis] = strides[axis + 1]! * shape[axis + 1]!;
  return strides;
}

/** The positions that a view looks at, in C order. */
export function positionsOf({ shape, strides, offset }: View): Int32Array {
  const positions = new Int32Array(sizeOf(shape));
  if (positions.length === 0) return positions;
  positions[0] = offset;
  let filled = 1;
  for (let axis = shape.length - 1; axis >= 0; axis -= 1) {
    const stride = strides[axis]!;
    const inner = filled;
    for (let index = 1; index < shape[axis]!; index += 1) {
      const shift = index * stride;
      for (let i = 0; i < inner; i += 1) positions[filled + i] = positions[i]! + shift;
      filled += inner;
    }
  }
  return positions;
}

/** An array of the values that a view looks at. */
export function viewed(array: NDArray, view: View): NDArray {
  return gathered(array, positionsOf(view), view.shape);
}

/** An array of the values at some positions. */
export function gathered({ data, dtype }: NDArray, positions: ArrayLike<number>, shape: Shape): NDArray {
  const values = new Float64Array(positions.length);
  for (let i = 0; i < values.length; i += 1) values[i] = data[positions[i]!]!;
  return { data: values, shape, dtype };
}

/** How an array looks when its axes are stretched to a shape that it broadcasts to: stride 0 along stretched axes. */
export function broadcastView(from: Shape, shape: Shape): View {
  const strides = stridesOf(from);
  const missing = shape.length - from.length;
  return {
    shape,
    strides: shape.map((_, axis) => (axis < missing || from[axis - missing] === 1 ? 0 : strides[axis - missing]!)),
    offset: 0,
  };
}

export function sameShape(a: Shape, b: Shape): boolean {
  return a.length === b.length && a.every((size, axis) => size === b[axis]);
}
