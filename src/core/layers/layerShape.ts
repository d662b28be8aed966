import type { Shape } from '../array/ndarray';

/** A shape in which sizes may be unknown: `null` is Python's None, as the batch size before any data is seen. */
export type LayerShape = readonly (number | null)[];

/** The shape when every size is known. */
export function knownShape(shape: LayerShape): Shape | undefined {
  return shape.every((size): size is number => size !== null) ? shape : undefined;
}

/** A tuple as Python prints it: `(None, 3)`, `(4,)`. */
export function formatTuple(items: LayerShape): string {
  const parts = items.map((item) => (item === null ? 'None' : String(item)));
  return parts.length === 1 ? `(${parts.join()},)` : `(${parts.join(', ')})`;
}

/** The same as NumPy prints it: `[None 5 7 3]`. */
export function formatVector(items: LayerShape): string {
  return `[${items.map((item) => (item === null ? 'None' : String(item))).join(' ')}]`;
}
