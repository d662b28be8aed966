import type { Shape } from '../../array/ndarray';

/** What Python's json module writes for numbers that JSON has not. */
const words: ReadonlyMap<unknown, number> = new Map<unknown, number>([
  ['NaN', NaN],
  ['Infinity', Infinity],
  ['-Infinity', -Infinity],
  [true, 1],
  [false, 0],
]);

/** The shape of nested lists, by their first entries. */
export function nestedShape(value: unknown): Shape {
  const shape: number[] = [];
  for (let level = value; Array.isArray(level); level = level[0] as unknown) shape.push(level.length);
  return shape;
}

/**
 * Writes nested lists of numbers to `target`, from `at` on; returns where they end, or -1 where they have not this shape,
 * or hold anything but numbers and booleans.
 */
export function flatten(value: unknown, shape: Shape, target: Float64Array, at: number, axis = 0): number {
  const length = shape[axis];
  if (length === undefined) {
    const number = typeof value === 'number' ? value : words.get(value);
    if (number === undefined) return -1;
    target[at] = number;
    return at + 1;
  }
  if (!Array.isArray(value) || value.length !== length) return -1;
  let next = at;
  for (const entry of value as readonly unknown[]) {
    next = flatten(entry, shape, target, next, axis + 1);
    if (next === -1) return -1;
  }
  return next;
}

/** Whether a value is a number, or lists of equal lengths of numbers. */
export function isNumeric(value: unknown): boolean {
  const shape = nestedShape(value);
  const size = shape.reduce((product, length) => product * length, 1);
  return flatten(value, shape, new Float64Array(size), 0) !== -1;
}
