import { broadcastShapes } from '../array/broadcast';
import type { Prepare } from './definition';

/** y_true and y_pred as NumPy broadcasts them; refused where they do not fit. */
export const broadcasting: Prepare = (shapes) => {
  const { y_true: yTrue = [], y_pred: yPred = [] } = shapes;
  return { shapes, issues: broadcastShapes(yPred, yTrue).issues };
};
