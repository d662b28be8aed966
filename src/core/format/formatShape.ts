import type { Shape } from '../array/ndarray';

/** A shape as Python prints it: `()`, `(4,)`, `(4, 3)`. */
export function formatShape(shape: Shape): string {
  return shape.length === 1 ? `(${String(shape[0])},)` : `(${shape.join(', ')})`;
}
