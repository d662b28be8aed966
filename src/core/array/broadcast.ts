import { formatShape } from '../format/formatShape';
import { issue, type Issue, type Outcome } from '../issues/issue';
import { sizeOf, type Shape } from './ndarray';

/**
 * The shape that two arrays have together under NumPy's broadcasting: axes are aligned at the last one, missing axes
 * and axes of size 1 stretch to the other's size. Sizes that differ otherwise give the error `array.broadcast`.
 *
 * `broadcastShapes([4, 1], [3])` is `[4, 3]`; `broadcastShapes([4, 2], [3])` is an error.
 *
 * Source: NumPy 2.4 `np.broadcast_shapes`.
 */
export function broadcastShapes(a: Shape, b: Shape): Outcome<Shape> {
  const rank = Math.max(a.length, b.length);
  const shape: number[] = [];
  for (let axis = -rank; axis < 0; axis += 1) {
    const left = a[a.length + axis] ?? 1;
    const right = b[b.length + axis] ?? 1;
    if (left !== right && left !== 1 && right !== 1) {
      const params = { a: formatShape(a), b: formatShape(b), left, right, axis };
      return { issues: [issue('array.broadcast', 'error', params)] };
    }
    shape.push(left === 1 ? right : left);
  }
  return { value: shape, issues: [] };
}

/**
 * A warning when broadcasting stretches both arrays, so that every value of the one meets every value of the other:
 * `(n,)` against `(n, 1)` gives `(n, n)`. The result is the library's, but hardly ever what was meant. Undefined for
 * shapes that are fine, and for shapes that do not broadcast at all.
 */
export function broadcastTrap(a: Shape, b: Shape): Issue | undefined {
  const { value: result } = broadcastShapes(a, b);
  if (result === undefined) return undefined;
  const size = sizeOf(result);
  if (size <= sizeOf(a) || size <= sizeOf(b)) return undefined;
  const params = { a: formatShape(a), b: formatShape(b), result: formatShape(result) };
  return issue('array.broadcast-trap', 'warning', params);
}
