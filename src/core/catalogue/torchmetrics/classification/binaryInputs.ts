import { issue } from '../../../issues/issue';
import { phrase } from '../../../issues/phrase';
import { formatShape } from '../../../format/formatShape';
import type { InputSpec, Prepare, Role, Steps } from '../../definition';
import { countOf, holdsLabels, sameShapes, wrongShape, wrongValue } from './refusals';

export const binaryInputs: Readonly<Partial<Record<Role, InputSpec>>> = {
  y_true: { domain: 'binary', symbol: 'y', doc: 'target: the true labels, 0 or 1' },
  y_pred: { domain: 'probability', symbol: '\\hat{y}', doc: 'preds: probabilities, logits, or labels as integers' },
};

/**
 * Two arrays of one shape; targets 0 and 1 (and `ignore_index`). Both are looked at as one row of values, or as one row
 * for each sample when every sample has a value of its own.
 */
export const binaryPrepare: Prepare = (shapes, params, arrays) => {
  const { y_true: yTrue = [], y_pred: yPred = [] } = shapes;
  const { ignore_index: ignored = null, multidim_average: average = 'global' } = params;
  const isLabels = holdsLabels(arrays.y_pred);
  const issues = sameShapes(yTrue, yPred)
    ? [
        ...wrongValue(
          'y_true',
          arrays.y_true,
          (value) => value === 0 || value === 1 || value === ignored,
          typeof ignored === 'number' ? `0, 1 or ${String(ignored)}` : '0 or 1',
        ),
        ...(isLabels
          ? wrongValue('y_pred', arrays.y_pred, (value) => value === 0 || value === 1, phrase('0 or 1 as labels'))
          : []),
      ]
    : [issue('shapes.must-be-equal', 'error', { expected: formatShape(yPred), received: formatShape(yTrue) })];
  if (average === 'samplewise' && yPred.length < 2) {
    issues.push(wrongShape('y_pred', yPred, phrase('(N, …) for a value of each sample')));
  }
  const [samples = 1, ...others] = yPred;
  const seen = average === 'samplewise' ? [samples, countOf(others)] : [countOf(yPred)];
  return { shapes: { y_true: seen, y_pred: seen }, constants: { is_labels: isLabels }, issues };
};

/** Scores are probabilities only if all of them lie in [0, 1]; otherwise the sigmoid of every score is taken. */
export const sigmoidSteps: Steps = {
  are_probabilities: 'all(y_pred >= 0 and y_pred <= 1, all)',
  probability: 'where(are_probabilities, y_pred, 1 / (1 + exp(-y_pred)))',
};

/** The same, after ignored targets were left out: their scores do not decide what the others are. */
export const countedSigmoidSteps: Steps = {
  are_probabilities:
    'ignore_index == null ? all(y_pred >= 0 and y_pred <= 1, all) : all(y_pred >= 0 and y_pred <= 1 or y_true == ignore_index, all)',
  probability: 'where(are_probabilities, y_pred, 1 / (1 + exp(-y_pred)))',
};

/** A probability above the threshold is a prediction of 1. */
export const predictedSteps: Steps = { predicted: 'is_labels ? y_pred : probability > threshold' };

/** What is positive and what negative; ignored targets are neither. */
export const positiveSteps: Steps = {
  positive: 'ignore_index == null ? y_true == 1 : y_true == 1 and y_true != ignore_index',
  negative: 'ignore_index == null ? y_true == 0 : y_true == 0 and y_true != ignore_index',
};
