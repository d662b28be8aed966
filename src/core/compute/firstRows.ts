import { ndarray, sizeOf } from '../array/ndarray';
import type { Inputs } from './types';

/** The first rows of long inputs: enough to see what they are, in no time. Inputs without a common first axis stay whole. */
export function firstRows(inputs: Inputs, rows: number): Inputs {
  const arrays = Object.values(inputs);
  const length = arrays[0]?.shape[0] ?? 0;
  if (length <= rows || arrays.some(({ shape }) => shape[0] !== length)) return inputs;
  return Object.fromEntries(
    Object.entries(inputs).map(([role, { data, shape, dtype }]) => {
      const shortened = [rows, ...shape.slice(1)];
      return [role, ndarray(data.subarray(0, sizeOf(shortened)), shortened, dtype)];
    }),
  );
}
