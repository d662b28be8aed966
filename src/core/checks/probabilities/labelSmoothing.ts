import type { Check, Subject } from '../check';
import { finding, ifDifferent, withFix } from '../finding';
import type { Finding } from '../finding';
import { columnsOf } from '../places';

/** Smoothed labels: half-way for binary losses, over the classes for categorical ones. */
export const labelSmoothing: Check = {
  name: 'labelSmoothing',
  look: (subject) => {
    const { label_smoothing: amount } = subject.params;
    const { y_pred: yPred } = subject.arrays;
    if (typeof amount !== 'number' || amount <= 0 || yPred === undefined) return undefined;
    const wrong = overOtherAxis(subject, amount);
    if (wrong !== undefined) return wrong;
    const classes = columnsOf(yPred);
    const isHalf = subject.definition.inputs.y_true?.domain === 'binary';
    const added = isHalf ? amount / 2 : amount / classes;
    const params = { amount, classes, added, largest: 1 - amount + added };
    const found = finding(isHalf ? 'smoothing.half' : 'smoothing.classes', 'info', { params });
    return withFix(subject, found, { kind: 'params', params: { label_smoothing: 0 } });
  },
};

/** Keras counts the classes along the last axis, whatever the axis of the softmax is. */
function overOtherAxis(subject: Subject, amount: number): Finding | undefined {
  const { params, definition, arrays } = subject;
  const shape = arrays.y_pred?.shape ?? [];
  const isLast = params.axis !== 0 && params.axis !== -2;
  if (shape.length !== 2 || isLast || definition.steps.t?.includes('/ size(y_pred)') !== true) return undefined;
  const [classes = 1, taken = 1] = shape;
  const found = finding('smoothing.axis', 'warning', { params: { amount, classes, taken } });
  return ifDifferent(
    withFix(subject, found, {
      kind: 'together',
      fixes: [
        { kind: 'inputs', conversion: 'transpose' },
        { kind: 'params', params: { axis: -1 } },
      ],
    }),
  );
}
