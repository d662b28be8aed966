import type { Prepare, Steps } from '../../definition';
import { multiclassPrepare, softmaxSteps } from './multiclassInputs';
import { holdsLabels, wrongShape, wrongValue } from './refusals';
import { phrase } from '../../../issues/phrase';

/** Functions that need scores refuse integers. */
export function scoresOnly(prepare: Prepare): Prepare {
  return (shapes, params, arrays) => {
    const prepared = prepare(shapes, params, arrays);
    if (!holdsLabels(arrays.y_pred)) return prepared;
    const issues = wrongValue('y_pred', arrays.y_pred, () => false, phrase('scores as decimal numbers, not integers'));
    return { ...prepared, issues: [...(prepared.issues ?? []), ...issues] };
  };
}

/** Scores `(N, C, …)` beside class indices. */
export const multiclassScores: Prepare = (shapes, params, arrays) => {
  const { y_true: yTrue = [], y_pred: yPred = [] } = shapes;
  return yPred.length === yTrue.length + 1
    ? multiclassPrepare(shapes, params, arrays)
    : { shapes, issues: [wrongShape('y_pred', yPred, phrase('scores, one column for each class, (N, C, …)'))] };
};

/** The softmax where it is needed; the scores of ignored targets do not decide it. */
export const countedSoftmaxSteps: Steps = {
  ...softmaxSteps,
  are_probabilities:
    'ignore_index == null ? all(y_pred >= 0 and y_pred <= 1, all) : all(y_pred >= 0 and y_pred <= 1 or y_true == ignore_index, all)',
};
