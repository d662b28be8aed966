import { formatShape } from '../../format/formatShape';
import type { Check } from '../check';
import { finding, ifDifferent, withFix } from '../finding';
import type { Finding } from '../finding';

/** `(n,)` beside `(n, 1)`: every value meets every other, unless the library reshapes one of them. */
export const broadcastTrap: Check = {
  name: 'broadcastTrap',
  look: (subject) => {
    const { y_true: yTrue, y_pred: yPred } = subject.arrays;
    if (yTrue === undefined || yPred === undefined || yTrue.shape.length === yPred.shape.length) return undefined;
    const params = { true: formatShape(yTrue.shape), pred: formatShape(yPred.shape) };
    const isStretched = subject.issues.some(({ code }) => code === 'array.broadcast-trap');
    const pairsUp = yTrue.data.length === yPred.data.length;
    if (!isStretched) {
      const isReshaped = subject.issues.some(({ code }) => code === 'shapes.same-rank');
      return isReshaped && pairsUp ? finding('shapes.reshaped', 'info', { params }) : undefined;
    }
    const count = yTrue.data.length * yPred.data.length;
    const found: Finding = finding('shapes.stretched', 'warning', { params: { ...params, count } });
    return pairsUp ? (ifDifferent(withFix(subject, found, { kind: 'inputs', conversion: 'column' })) ?? found) : found;
  },
};
