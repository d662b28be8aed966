import type { Prepare, Steps } from '../../definition';
import { binaryInputs, binaryPrepare, countedSigmoidSteps, predictedSteps, sigmoidSteps } from './binaryInputs';
import { multiclassInputs, multiclassPrepare } from './multiclassInputs';
import { multilabelInputs, multilabelPrepare } from './multilabelInputs';
import { ignoreIndex, numClasses, numLabels, threshold } from './params';
import type { TaskForm } from './tasks';

/** Which samples count, and the label of each; what is ignored counts with weight 0. */
const countedSteps: Steps = {
  counted: 'ignore_index == null ? broadcast_to(1, y_true) : y_true != ignore_index',
  label: 'ignore_index == null ? y_true : where(counted, y_true, 0)',
};

const withConstants =
  (prepare: Prepare, constants: Readonly<Record<string, number | readonly number[]>>): Prepare =>
  (shapes, params, arrays) => {
    const prepared = prepare(shapes, params, arrays);
    return { ...prepared, constants: { ...prepared.constants, ...constants } };
  };

/** Confusion matrices by task: labels in rows, predictions in columns; one of 2 by 2 for each of several labels. */
export const confused: Readonly<Record<'binary' | 'multiclass' | 'multilabel', TaskForm>> = {
  binary: {
    inputs: binaryInputs,
    params: { threshold, ignore_index: ignoreIndex },
    prepare: withConstants(binaryPrepare, { num_classes: 2, both: [-2, -1] }),
    steps: {
      ...countedSigmoidSteps,
      ...predictedSteps,
      ...countedSteps,
      confusion: 'weighted_confusion(label, predicted, counted, num_classes)',
    },
  },
  multiclass: {
    inputs: multiclassInputs,
    params: { num_classes: numClasses, ignore_index: ignoreIndex },
    prepare: withConstants(multiclassPrepare, { both: [-2, -1] }),
    steps: {
      top_class: 'has_scores ? argmax(y_pred, 1) : y_pred',
      ...countedSteps,
      predicted: 'has_scores or ignore_index == null ? top_class : where(counted, top_class, 0)',
      confusion: 'weighted_confusion(label, predicted, counted, num_classes)',
    },
  },
  multilabel: {
    inputs: multilabelInputs,
    params: { num_labels: numLabels, threshold, ignore_index: ignoreIndex },
    prepare: withConstants(multilabelPrepare, { zero_and_one: [0, 1], both: [-2, -1] }),
    steps: {
      ...sigmoidSteps,
      ...predictedSteps,
      label: 'ignore_index == null ? y_true : where(y_true == ignore_index, -1, y_true)',
      is_row: 'widen(label, 2) == widen(zero_and_one, 1)',
      is_column: 'widen(predicted, 2) == zero_and_one',
      confusion: 'sum(is_row * is_column, summed)',
    },
  },
};
