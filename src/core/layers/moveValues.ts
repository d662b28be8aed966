import { ndarray, sizeOf } from '../array/ndarray';
import type { NDArray, Shape } from '../array/ndarray';

/**
 * An array of this shape whose value at each index is the input's at another: `source` gives that, or undefined for a
 * place that holds 0.
 */
export function moveValues(
  input: NDArray,
  shape: Shape,
  source: (index: readonly number[]) => readonly number[] | undefined,
): NDArray {
  const data = new Float64Array(sizeOf(shape));
  const index = shape.map(() => 0);
  for (let position = 0; position < data.length; position += 1) {
    const from = source(index);
    if (from !== undefined) data[position] = input.data[positionOf(from, input.shape)] ?? NaN;
    advance(index, shape);
  }
  return ndarray(data, shape, input.dtype);
}

function positionOf(index: readonly number[], shape: Shape): number {
  return index.reduce((position, each, axis) => position * (shape[axis] ?? 1) + each, 0);
}

/** Goes on to the next index in C order. */
function advance(index: number[], shape: Shape): void {
  for (let axis = shape.length - 1; axis >= 0; axis -= 1) {
    const next = (index[axis] ?? 0) + 1;
    if (next < (shape[axis] ?? 1)) {
      index[axis] = next;
      return;
    }
    index[axis] = 0;
  }
}
