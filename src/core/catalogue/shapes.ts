import { broadcastShapes } from '../array/broadcast';
import { formatShape } from '../format/formatShape';
import { issue } from '../issues/issue';
import type { Prepare } from './definition';

/** y_true and y_pred as NumPy broadcasts them; refused where they do not fit. */
export const broadcasting: Prepare = (shapes) => {
  const { y_true: yTrue = [], y_pred: yPred = [] } = shapes;
  return { shapes, issues: broadcastShapes(yPred, yTrue).issues };
};

/** y_true and y_pred must have the very same shape. */
export const sameShape: Prepare = (shapes) => {
  const { y_true: yTrue = [], y_pred: yPred = [] } = shapes;
  if (yTrue.length === yPred.length && yTrue.every((size, axis) => size === yPred[axis])) return { shapes };
  return {
    shapes,
    issues: [issue('shapes.must-be-equal', 'error', { expected: formatShape(yPred), received: formatShape(yTrue) })],
  };
};

/** First the one rule, then the other, on the shapes that the first one left. */
export function inOrder(first: Prepare, second: Prepare): Prepare {
  return (shapes, params, arrays) => {
    const before = first(shapes, params, arrays);
    const after = second(before.shapes, params, arrays);
    return { ...before, ...after, issues: [...(before.issues ?? []), ...(after.issues ?? [])] };
  };
}
