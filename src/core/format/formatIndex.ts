import { indexAt } from '../array/ndarray';

/** `[1, 2]`: what picks the value at a position, in C order, out of an array of this shape; nothing for a scalar. */
export function formatIndex(shape: readonly number[], at: number): string {
  return shape.length === 0 ? '' : `[${indexAt(shape, at).join(', ')}]`;
}
