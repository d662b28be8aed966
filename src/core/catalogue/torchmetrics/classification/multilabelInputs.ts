import { formatShape } from '../../../format/formatShape';
import type { Issue } from '../../../issues/issue';
import { issue } from '../../../issues/issue';
import { phrase } from '../../../issues/phrase';
import type { InputSpec, Prepare, Role } from '../../definition';
import { countOf, holdsLabels, sameShapes, wrongShape, wrongValue } from './refusals';

export const multilabelInputs: Readonly<Partial<Record<Role, InputSpec>>> = {
  y_true: { domain: 'binary', symbol: 'y', doc: 'target: 0 or 1 for each label, the labels along axis 1' },
  y_pred: { domain: 'probability', symbol: '\\hat{y}', doc: 'preds: probabilities, logits, or labels as integers' },
};

/** Two arrays of one shape `(N, L, …)`, targets 0 and 1 (and `ignore_index`); the labels are axis 1 of the formula. */
export const multilabelPrepare: Prepare = (shapes, params, arrays) => {
  const { y_true: yTrue = [], y_pred: yPred = [] } = shapes;
  const { ignore_index: ignored = null, multidim_average: average = 'global', num_labels: labels = null } = params;
  const isLabels = holdsLabels(arrays.y_pred);
  const isSamplewise = average === 'samplewise';
  const [samples = 1, size = 1, ...others] = yPred;
  const issues: Issue[] = [];
  if (!sameShapes(yTrue, yPred)) {
    issues.push(issue('shapes.must-be-equal', 'error', { expected: formatShape(yPred), received: formatShape(yTrue) }));
  } else if (yPred.length < 2 || size < 2 || (typeof labels === 'number' && labels !== size)) {
    const expected = phrase('samples and labels, (N, {labels}, …), two labels or more', {
      labels: typeof labels === 'number' ? String(labels) : 'L',
    });
    issues.push(wrongShape('y_pred', yPred, expected));
  } else if (isSamplewise && yPred.length < 3) {
    issues.push(wrongShape('y_pred', yPred, phrase('(N, L, …) for a value of each sample')));
  } else {
    const isBinary = (value: number): boolean => value === 0 || value === 1;
    issues.push(
      ...wrongValue('y_true', arrays.y_true, (value) => isBinary(value) || value === ignored, phrase('0 or 1')),
    );
    if (isLabels) issues.push(...wrongValue('y_pred', arrays.y_pred, isBinary, phrase('0 or 1 as labels')));
  }
  const seen = [samples, size, ...(others.length > 0 ? [countOf(others)] : [])];
  return {
    shapes: { y_true: seen, y_pred: seen },
    constants: {
      num_labels: size,
      is_labels: isLabels,
      classes: Array.from({ length: size }, (_, index) => index),
      after_classes: seen.length - 2,
      ignores_class: typeof ignored === 'number' && ignored >= 0 && ignored < size,
      summed: isSamplewise ? [2] : others.length > 0 ? [0, 2] : [0],
    },
    issues,
  };
};
