import { ndarray } from '../../../src/core/array/ndarray';
import type { NDArray } from '../../../src/core/array/ndarray';
import type { Role } from '../../../src/core/catalogue/definition';
import type { DrawnRequest } from '../arbitraries';

/** The rows of an array (entries along its first axis) at these positions, in this order. */
export function rowsAt(array: NDArray, positions: readonly number[]): NDArray {
  const [count = 1, ...rest] = array.shape;
  const width = array.data.length / count;
  const data = new Float64Array(positions.length * width);
  positions.forEach((from, to) => {
    data.set(array.data.subarray(from * width, (from + 1) * width), to * width);
  });
  return ndarray(data, [positions.length, ...rest], array.dtype);
}

/** The request with other samples: for each input the positions of those that it had. */
export function withSamples(request: DrawnRequest, positionsOf: (role: Role) => readonly number[]): DrawnRequest {
  const inputs = Object.entries(request.inputs).map(([name, array]) => {
    const role = name as Role;
    const positions = positionsOf(role);
    return [role, belongsToSamples(role, array, request) ? rowsAt(array, positions) : array] as const;
  });
  return { ...request, inputs: Object.fromEntries(inputs), samples: positionsOf('y_true').length };
}

/** One number for all samples, and a weight for each class, stay as they are. */
function belongsToSamples(role: Role, { shape }: NDArray, { samples }: DrawnRequest): boolean {
  return shape[0] === samples && !(role === 'weight' && shape.length === 1);
}

/** 0, 1, ... up to `end`, without it. */
export const range = (start: number, end: number): number[] =>
  Array.from({ length: end - start }, (_, index) => start + index);
