import { broadcastShapes, broadcastTrap } from '../array/broadcast';
import type { Prepare } from './definition';

/**
 * y_true and y_pred as NumPy broadcasts them: refused where they do not fit, with a warning where every value of the one
 * meets every value of the other.
 */
export const broadcasting: Prepare = (shapes) => {
  const { y_true: yTrue = [], y_pred: yPred = [] } = shapes;
  const { issues } = broadcastShapes(yPred, yTrue);
  const trap = broadcastTrap(yPred, yTrue);
  return { shapes, issues: trap === undefined ? issues : [trap] };
};
